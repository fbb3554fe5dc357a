import { expect } from 'chai';
import { meansUnknown, readStatus, statuses } from '../../../src/plan/status.js';
import { lazyLanguages } from '../../../src/locale/lazy-languages.js';
import { loadLanguage } from '../../../src/locale/load-language.js';
import { wordsFor } from '../../../src/locale/words.js';

const terms: Record<string, string> = {
  abgeschlossen: 'achieved',
  Umgesetzt: 'achieved',
  'in Umsetzung': 'in-progress',
  'In Arbeit': 'in-progress',
  verzögert: 'off-track',
  zurückgestellt: 'on-hold',
  'noch nicht begonnen': 'not-started',
  'teilweise umgesetzt': 'partly-achieved',
  Terminé: 'achieved',
  'Pas encore commencé': 'not-started',
  'aún no iniciada': 'not-started',
  'Não iniciado': 'not-started',
  尚未启动: 'not-started',
  미착수: 'not-started',
  réalisée: 'achieved',
  Achevées: 'achieved',
  'En cours': 'in-progress',
  'À venir': 'not-started',
  'En retard': 'off-track',
  'Partiellement réalisé': 'partly-achieved',
  Reportée: 'on-hold',
  Cumplida: 'achieved',
  Completados: 'achieved',
  'En ejecución': 'in-progress',
  'Con retraso': 'off-track',
  'Parcialmente cumplida': 'partly-achieved',
  Suspendidas: 'on-hold',
  Concluído: 'achieved',
  'Em andamento': 'in-progress',
  Atrasada: 'off-track',
  已完成: 'achieved',
  进行中: 'in-progress',
  進行中: 'in-progress',
  部分完成: 'partly-achieved',
  滞后: 'off-track',
  暫停: 'on-hold',
  尚未開始: 'not-started',
  完了: 'achieved',
  추진중: 'in-progress',
  مكتمل: 'achieved',
  جارٍ: 'in-progress',
  הושלם: 'achieved',
  '🟡': 'at-risk',
};

describe('terms for statuses in other languages', () => {
  for (const [term, status] of Object.entries(terms)) {
    it(`${term} is ${status}`, () => expect(readStatus(term) ?? 'unknown').to.equal(status));
  }

  for (const language of lazyLanguages.keys()) {
    it(`include those of the library: ${language}`, async () => {
      await loadLanguage(language);
      const { statuses: names, language: loaded } = wordsFor(language);
      expect(loaded).to.equal(language);
      expect(statuses.map((status) => readStatus(names[status]))).to.deep.equal([...statuses]);
    });
  }

  // Those that may mean several things are shown as written.
  for (const term of [
    '未完成',
    'noch nicht abgeschlossen',
    '延期',
    'en attente',
    'nicht umgesetzt',
    'sans objet',
    'partiellement',
  ]) {
    it(`don’t include ${term}`, () => expect(readStatus(term)).to.equal(undefined));
  }

  it('leave words that mean unknown', () => {
    for (const word of ['n/d', 'keine Angabe', '無數據']) expect(meansUnknown(word)).to.equal(true);
  });

  it('are found for many different words, and for long ones, without delay', () => {
    for (let i = 0; i < 5000; i += 1) expect(readStatus(`word ${i}`)).to.equal(undefined);
    expect(readStatus('é'.repeat(1e6))).to.equal(undefined);
    expect(readStatus('abgeschlossen')).to.equal('achieved');
  });
});
