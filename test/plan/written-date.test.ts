import { expect } from 'chai';
import { parseDate, parseNumber } from '../../src/plan/parse-values.js';
import { nearestDate } from '../../src/plan/written-date.js';

const dates: Record<string, string | undefined> = {
  '31.12.2025': '2025-12-31',
  '1.3.2024': '2024-03-01',
  '6/30/2026': '2026-06-30',
  '30/6/2026': '2026-06-30',
  '5/5/2026': '2026-05-05',
  '5/6/2026': undefined,
  '31.02.2025': undefined,
  '31-12/2025': undefined,
  'June 2026': '2026-06',
  'Sept. 2026': '2026-09',
  'December 31, 2027': '2027-12-31',
  'Dec 31st 2027': '2027-12-31',
  '30 June 2026': '2026-06-30',
  '1. März 2026': '2026-03-01',
  '1er août 2026': '2026-08-01',
  '30 de junio de 2026': '2026-06-30',
  '2026年': '2026',
  '2026年3月': '2026-03',
  '2026年3月31日': '2026-03-31',
  '2026년 3월 31일': '2026-03-31',
  '٣١/١٢/٢٠٢٥': '2025-12-31',
  '٢٠٢٤': '2024',
  '12/2026': '2026-12',
  '13/2026': undefined,
  '30-Jun-2026': '2026-06-30',
  'juin 2026': '2026-06',
  'Outono 2026': undefined,
  'outubro 2026': '2026-10',
  'T2 2026': '2026-Q2',
  '1T 2026': '2026-Q1',
  'Spring 2026': undefined,
  'Mid 2026': undefined,
  '4 June 5 2026': undefined,
  FY2026: undefined,
  Ongoing: undefined,
};

const nearest: Record<string, string | undefined> = {
  FY22Q4: '2022-Q4',
  "FY '26": '2026',
  'Fall 2023': '2023',
  '2023/24': '2023',
  '2023-2024': '2023',
  '2021–2025': '2025',
  'Jul–Sep 2025': '2025-09',
  '2024-01-01/2024-12-31': '2024',
  'in 2024 or 2025': undefined,
  later: undefined,
};

const numbers: Record<string, number | undefined> = {
  '1,500': 1500,
  '1,234,567.8': 1234567.8,
  '1.250.000': 1250000,
  '1 250 000': 1250000,
  "1'500": 1500,
  '62,5': 62.5,
  '٤٥٪': 45,
  '-4 %': -4,
  '−4': -4,
  '1.5': 1.5,
  '2025 26': undefined,
  '1.2.3': undefined,
  '12-15': undefined,
  $5: undefined,
  '': undefined,
};

describe('a date in writing', () => {
  for (const [text, expected] of Object.entries(dates)) {
    it(`${text} is ${expected ?? 'words'}`, () => expect(parseDate(text)).to.equal(expected));
  }
  for (const [words, expected] of Object.entries(nearest)) {
    it(`${words} is near ${expected ?? 'nothing'}`, () =>
      expect(nearestDate(words)).to.equal(expected));
  }
});

describe('the end of a period in writing', () => {
  it('is in the second year of a year such as 2026/27', () => {
    expect(nearestDate('2026/27', true)).to.equal('2027');
    expect(nearestDate('FY2026-27', true)).to.equal('2027');
    expect(nearestDate('FY2027', true)).to.equal('2027');
  });
});

describe('a number in writing', () => {
  for (const [text, expected] of Object.entries(numbers)) {
    it(`${text || 'nothing'} is ${expected ?? 'words'}`, () =>
      expect(parseNumber(text)).to.equal(expected));
  }
});
