import { expect } from 'chai';
import { FeedError } from '../../src/feed/feed-errors.js';
import { feedUrl } from '../../src/feed/feed-url.js';

const base = 'https://library.example/about/';

function faultOf(act: () => unknown): FeedError {
  try {
    act();
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('feedUrl refuses', () => {
  const wrong = [
    ['nothing', ''],
    ['white space', ' \n'],
    ['what is no address', 'https://'],
    ['a script', 'javascript:alert(1)'],
    ['a script in disguise', '\u0001 jAvA\nscript:alert(1)'],
    ['data', 'data:application/json,{}'],
    ['a blob', 'blob:https://library.example/1'],
    ['a file', 'file:///plan.json'],
    ['a mailbox', 'mailto:library@example.org'],
    ['a user name', 'https://me@library.example/plan.json'],
    ['a password', 'https://:secret@library.example/plan.json'],
  ];
  for (const [name, src] of wrong) {
    it(name!, () => {
      const error = faultOf(() => feedUrl(src!, base));
      expect(error.code).to.equal('wrong-address');
      expect(error.message).to.include(`src="${src}"`).and.to.include('https:');
    });
  }

  it('a relative address on a page without one of its own', () => {
    expect(faultOf(() => feedUrl('plan.json', 'about:blank')).code).to.equal('wrong-address');
    expect(faultOf(() => feedUrl('plan.json', '')).code).to.equal('wrong-address');
  });

  it('a relative address on a page that is opened as a file, and says what to do', () => {
    const error = faultOf(() => feedUrl('plan.json', 'file:///C:/page.html', 'null'));
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
      const error = faultOf(() => feedUrl(src, base));
      expect(error.code).to.equal('mixed-content');
      expect(error.url).to.equal(new URL(src).href);
      expect(error.message).to.include('http:').and.to.include('https:');
    });
  }

  it('an http base on an https page', () => {
    const act = () => feedUrl('plan.json', 'http://other.example/', 'https://library.example');
    expect(faultOf(act).code).to.equal('mixed-content');
  });
});

describe('feedUrl gives', () => {
  const right = [
    ['a whole address', 'https://other.example/plan.json', 'https://other.example/plan.json'],
    ['a relative one', 'plan.json?a=1', 'https://library.example/about/plan.json?a=1'],
    ['one from the root', '/plan.json', 'https://library.example/plan.json'],
    ['another host', '//other.example/a', 'https://other.example/a'],
    ['it without a fragment', 'plan.json#goal-3', 'https://library.example/about/plan.json'],
    ['it without white space around', '\n plan.json ', 'https://library.example/about/plan.json'],
    ['localhost over http', 'http://localhost:8000/a', 'http://localhost:8000/a'],
    ['a subdomain of it', 'http://cms.localhost/a', 'http://cms.localhost/a'],
    ['loopback over http', 'http://127.0.0.1/a', 'http://127.0.0.1/a'],
    ['loopback of version 6', 'http://[::1]/a', 'http://[::1]/a'],
  ];
  for (const [name, src, url] of right) {
    it(name!, () => expect(feedUrl(src!, base)).to.equal(url));
  }

  it('http on an http page, whatever its base', () => {
    const url = feedUrl('http://other.example/a', base, 'http://library.example');
    expect(url).to.equal('http://other.example/a');
  });
});
