import { expect } from 'chai';
import { assert, property, string, webUrl } from 'fast-check';
import { linkSchemes, loadSchemes, safeUrl } from '../../src/plan/safe-url.js';

const base = 'https://library.example/feeds/plan.json';

const allowed: [name: string, address: string, href: string][] = [
  ['https', 'https://a.example/x?y#z', 'https://a.example/x?y#z'],
  ['http', 'http://a.example/', 'http://a.example/'],
  ['mailto', 'mailto:library@a.example', 'mailto:library@a.example'],
  ['mixed case', 'HtTpS://A.example', 'https://a.example/'],
  ['relative to the feed', 'more.html', 'https://library.example/feeds/more.html'],
  ['relative to the feed’s parent', '../x', 'https://library.example/x'],
  ['relative to the origin', '/x', 'https://library.example/x'],
  ['without a scheme', '//a.example/x', 'https://a.example/x'],
  ['a fragment', '#a', 'https://library.example/feeds/plan.json#a'],
  ['a query', '?a', 'https://library.example/feeds/plan.json?a'],
  ['white space around it', ' \n https://a.example/ ', 'https://a.example/'],
  ['a line break inside', 'https://a.exa\nmple/', 'https://a.example/'],
  ['a colon in a path', './javascript:x', 'https://library.example/feeds/javascript:x'],
  [
    'an entity in place of a colon',
    'javascript&colon;alert(1)',
    'https://library.example/feeds/javascript&colon;alert(1)',
  ],
  [
    'entities in place of letters',
    '&#106;avascript:alert(1)',
    'https://library.example/feeds/&#106;avascript:alert(1)',
  ],
  ['Han', 'https://a.example/圖書館', 'https://a.example/%E5%9C%96%E6%9B%B8%E9%A4%A8'],
  ['half a surrogate pair', 'https://a.example/\ud800', 'https://a.example/%EF%BF%BD'],
];

const refused: [name: string, address: string][] = [
  ['javascript', 'javascript:alert(1)'],
  ['javascript in mixed case', 'JaVaScRiPt:alert(1)'],
  ['javascript with a tab', 'java\tscript:alert(1)'],
  ['javascript with a line break', 'java\nscript:alert(1)'],
  ['javascript with a carriage return', 'java\r\nscript:alert(1)'],
  ['javascript after spaces', '   javascript:alert(1)'],
  ['javascript after control characters', '\u0000\u0001\u001fjavascript:alert(1)'],
  ['javascript with a tab before the colon', 'javascript\t:alert(1)'],
  ['javascript with slashes', 'javascript://a.example/%0aalert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['an image as data', 'data:image/svg+xml,<svg onload=alert(1)>'],
  ['vbscript', 'vbscript:msgbox(1)'],
  ['blob', 'blob:https://library.example/1'],
  ['file', 'file:///etc/passwd'],
  ['filesystem', 'filesystem:https://library.example/temporary/x'],
  ['about', 'about:blank'],
  ['view-source', 'view-source:https://a.example'],
  ['ftp', 'ftp://a.example/'],
  ['ws', 'ws://a.example/'],
  ['tel', 'tel:+85223586000'],
  ['a custom scheme', 'web+library:x'],
  ['a user name and a password', 'https://library.example:x@evil.example/'],
  ['a user name', 'https://library.example@evil.example/'],
  ['no host', 'https://'],
  ['an invalid host', 'https://[/'],
  ['an invalid port', 'https://a.example:99999/'],
];

const badBases: Record<string, string> = {
  'an empty base': '',
  'a relative base': 'feeds/plan.json',
  'a base without a path': 'about:srcdoc',
  'a data: base': 'data:application/json,{}',
  'a javascript: base': 'javascript:0',
  'an incomplete address as base': 'https://',
  'a file as base': 'file:///C:/plan.json',
};

describe('safeUrl', () => {
  for (const [name, address, href] of allowed) {
    it(`allows ${name}`, () => expect(safeUrl(address, linkSchemes, base)).to.equal(href));
  }

  for (const [name, address] of refused) {
    it(`refuses ${name}`, () => {
      expect(safeUrl(address, linkSchemes, base)).to.equal(undefined);
      expect(safeUrl(address, linkSchemes)).to.equal(undefined);
    });
  }

  it('refuses mailto for images and feeds', () => {
    expect(safeUrl('mailto:a@b.example', loadSchemes, base)).to.equal(undefined);
    expect(safeUrl('a.svg', loadSchemes, base)).to.equal('https://library.example/feeds/a.svg');
  });

  for (const [name, bad] of Object.entries(badBases)) {
    it(`allows only absolute addresses with ${name}`, () => {
      expect(safeUrl('https://a.example/', linkSchemes, bad)).to.equal('https://a.example/');
      expect(safeUrl('mailto:a@b.example', linkSchemes, bad)).to.equal('mailto:a@b.example');
      expect(safeUrl('more.html', linkSchemes, bad)).to.equal(undefined);
      expect(safeUrl('javascript:alert(1)', linkSchemes, bad)).to.equal(undefined);
    });
  }

  it('keeps a relative address without a base, except for ignored characters', () => {
    expect(safeUrl(' a\n/b ', linkSchemes)).to.equal('a/b');
    expect(safeUrl('//a.example', linkSchemes)).to.equal('//a.example');
  });

  it('removes spaces and control characters at both ends without a base', () => {
    expect(safeUrl('\0\u001f a b \u0001 ', linkSchemes)).to.equal('a b');
    expect(safeUrl('', linkSchemes)).to.equal('');
    expect(safeUrl(' \n ', linkSchemes)).to.equal('');
  });

  it('is fast for 200,000 spaces', () => {
    const spaces = ' '.repeat(200_000);
    const start = performance.now();
    expect(safeUrl(`a${spaces}b`, linkSchemes)?.length).to.equal(200_002);
    expect(performance.now() - start).to.be.lessThan(2000);
  });

  it('only returns addresses with allowed schemes', () => {
    const check = (address: string) => {
      for (const feed of [base, undefined]) {
        const found = safeUrl(address, linkSchemes, feed);
        if (found !== undefined) {
          expect(new URL(found, 'https://page.example/').protocol).to.match(/^(https?|mailto):$/);
        }
      }
    };
    assert(property(string({ unit: 'binary' }), check));
    assert(property(webUrl(), check));
    assert(property(string({ unit: 'grapheme' }), (rest) => check(`javascript:${rest}`)));
  });
});
