import { expect } from 'chai';
import { FeedError } from '../../src/feed/feed-errors.js';
import { feedUrl } from '../../src/feed/feed-url.js';

const base = 'https://library.example/about/';

function errorOf(act: () => unknown): FeedError {
  try {
    act();
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('feedUrl rejects', () => {
  const invalid = [
    ['an empty text', ''],
    ['white space', ' \n'],
    ['an incomplete address', 'https://'],
    ['a javascript: address', 'javascript:alert(1)'],
    ['a javascript: address in disguise', '\u0001 jAvA\nscript:alert(1)'],
    ['a data: address', 'data:application/json,{}'],
    ['a blob: address', 'blob:https://library.example/1'],
    ['a file: address', 'file:///plan.json'],
    ['a mailto: address', 'mailto:library@example.org'],
    ['a user name', 'https://me@library.example/plan.json'],
    ['a password', 'https://:secret@library.example/plan.json'],
  ];
  for (const [name, src] of invalid) {
    it(name!, () => {
      const error = errorOf(() => feedUrl(src!, base));
      expect(error.code).to.equal('wrong-address');
      expect(error.message).to.include(`src="${src}"`).and.to.include('https:');
    });
  }

  it('a relative address on a page without an address', () => {
    expect(errorOf(() => feedUrl('plan.json', 'about:blank')).code).to.equal('wrong-address');
    expect(errorOf(() => feedUrl('plan.json', '')).code).to.equal('wrong-address');
  });

  it('a relative address on a page that is opened as a file, with advice', () => {
    const error = errorOf(() => feedUrl('plan.json', 'file:///C:/page.html', 'null'));
    expect(error.code).to.equal('wrong-address');
    expect(error.message).to.include('opened as a file').and.include('web server');
  });

  const insecure = [
    'http://other.example/plan.json',
    'HTTP://other.example/plan.json',
    'http://localhost.other.example/',
    'http://127.0.0.1.other.example/',
    'http://128.0.0.1/',
  ];
  for (const src of insecure) {
    it(`${src} on an https page`, () => {
      const error = errorOf(() => feedUrl(src, base));
      expect(error.code).to.equal('mixed-content');
      expect(error.url).to.equal(new URL(src).href);
      expect(error.message).to.include('http:').and.to.include('https:');
    });
  }

  it('an http base on an https page', () => {
    const act = () => feedUrl('plan.json', 'http://other.example/', 'https://library.example');
    expect(errorOf(act).code).to.equal('mixed-content');
  });
});

describe('feedUrl resolves', () => {
  const valid = [
    ['an absolute address', 'https://other.example/plan.json', 'https://other.example/plan.json'],
    ['a relative address', 'plan.json?a=1', 'https://library.example/about/plan.json?a=1'],
    ['an address relative to the root', '/plan.json', 'https://library.example/plan.json'],
    ['an address relative to the scheme', '//other.example/a', 'https://other.example/a'],
    [
      'an address with a fragment, which is removed',
      'plan.json#goal-3',
      'https://library.example/about/plan.json',
    ],
    [
      'an address with white space, which is removed',
      '\n plan.json ',
      'https://library.example/about/plan.json',
    ],
    ['localhost over http', 'http://localhost:8000/a', 'http://localhost:8000/a'],
    ['a subdomain of localhost over http', 'http://cms.localhost/a', 'http://cms.localhost/a'],
    ['an IPv4 loopback address over http', 'http://127.0.0.1/a', 'http://127.0.0.1/a'],
    ['an IPv6 loopback address over http', 'http://[::1]/a', 'http://[::1]/a'],
  ];
  for (const [name, src, url] of valid) {
    it(name!, () => expect(feedUrl(src!, base)).to.equal(url));
  }

  it('an http address on an http page', () => {
    const url = feedUrl('http://other.example/a', base, 'http://library.example');
    expect(url).to.equal('http://other.example/a');
  });
});
