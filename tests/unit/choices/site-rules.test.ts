import fc from 'fast-check';
import { parseHtml } from '../../../src/cli/parse-html';
import { extractArticle } from '../../../src/core/article/extract';
import { readingText } from '../../../src/core/article/reading-text';
import { decide } from '../../../src/core/choices/decide';
import { rulesFor } from '../../../src/core/choices/site-rules/apply';
import { parseSiteRules } from '../../../src/core/choices/site-rules/parse';
import { NO_CHOICES } from '../../../src/core/choices/types';

const EMPTY = parseHtml('<p></p>');
const isSelector = (selector: string): boolean => {
  try {
    EMPTY.querySelector(selector);
    return true;
  } catch {
    return false;
  }
};
const read = (...lines: string[]) => parseSiteRules(lines.join('\n'), isSelector);

describe('reading', () => {
  test('hiding, exception, every site, comments, categories', () => {
    const { rules, faults } = read(
      '! my rules',
      '! lede: support-appeal',
      'example.com,~shop.example.com##.box',
      'example.com#@#.premium',
      '',
      '! lede:',
      '##.newsletter-strip',
      '*##aside.x',
    );
    expect(faults).toEqual([]);
    expect(rules).toEqual([
      {
        text: 'example.com,~shop.example.com##.box',
        domains: ['example.com'],
        except: ['shop.example.com'],
        action: 'hide',
        selector: '.box',
        category: 'support-appeal',
      },
      {
        text: 'example.com#@#.premium',
        domains: ['example.com'],
        except: [],
        action: 'keep',
        selector: '.premium',
        category: 'support-appeal',
      },
      {
        text: '##.newsletter-strip',
        domains: [],
        except: [],
        action: 'hide',
        selector: '.newsletter-strip',
        category: 'newsletter-signup',
      },
      { text: '*##aside.x', domains: [], except: [], action: 'hide', selector: 'aside.x', category: 'advertising' },
    ]);
  });

  test.each([
    ['example.com##', 'not-a-rule'],
    ['just words', 'not-a-rule'],
    ['||ads.example^', 'network-rule'],
    ['example.com##+js(nowebrtc)', 'unsupported'],
    ['example.com#?#.x:has-text(give)', 'unsupported'],
    ['[$path=/a]##.b', 'unsupported'],
    ['example.com##.box[', 'bad-selector'],
    ['example.*##.box', 'bad-domain'],
    ['! lede: donations', 'unknown-category'],
  ])('%s is a fault: %s; the lines around it stay in force', (line, code) => {
    const { rules, faults } = read('a.example##.one', line, 'b.example##.two');
    expect(faults.map(({ line, text, code }) => ({ line, text, code }))).toEqual([{ line: 2, text: line, code }]);
    expect(rules.map(({ text }) => text)).toEqual(['a.example##.one', 'b.example##.two']);
  });

  test('host names in other scripts are read as browsers write them', () => {
    expect(read('bücher.example##.x').rules[0]?.domains).toEqual(['xn--bcher-kva.example']);
  });

  test('no text makes it throw, and every line that is no comment is a rule or a fault', () => {
    const piece = fc.constantFrom(
      '##',
      '#@#',
      '#?#',
      '.a',
      '~',
      ',',
      'a.example',
      '[',
      '(',
      '$',
      '!',
      ' ',
      '\n',
      '*',
      '|',
      'é',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const { rules, faults } = parseSiteRules(`${text}\nlast.example##.ok`, isSelector);
          expect(rules.at(-1)?.text).toBe('last.example##.ok');
          const lines = `${text}\nlast.example##.ok`.split(/\r\n|[\n\r]/).map((line) => line.trim());
          const told = lines.filter((line) => line !== '' && !/^(?:!|\[Adblock|#(?:\s|$))/i.test(line));
          const badComments = faults.filter(({ code }) => code === 'unknown-category').length;
          expect(rules.length + faults.length - badComments).toBe(told.length);
        },
      ),
    );
  });
});

test('rules hold on their hosts and below, nowhere else', () => {
  const { rules } = read('example.com,~shop.example.com##.a', '##.b');
  const on = (url: string) => rulesFor(rules, url).map(({ selector }) => selector);
  expect(on('https://example.com/x')).toEqual(['.a', '.b']);
  expect(on('https://www.example.com/')).toEqual(['.a', '.b']);
  expect(on('https://shop.example.com/')).toEqual(['.b']);
  expect(on('https://notexample.com/')).toEqual(['.b']);
  expect(on('not an address')).toEqual([]);
});

describe('on a page', () => {
  const sentence = 'The harbour master closed the port on Monday after a night of storms that sank two ferries.';
  const page = parseHtml(`<!doctype html><html lang="en"><body><main><h1>Storm closes the harbour</h1>
    <div class="story"><p>${sentence} One.</p><p>${sentence} Two.</p>
    <div class="box"><h3>From the pier</h3><p>Our friends of the <a class="premium" href="/p">old wall</a> meet on Sunday, as they have since 1911.</p></div>
    <p>${sentence} Three.</p><p class="aside-note">${sentence} Four.</p><p>${sentence} Five.</p></div></main></body></html>`);

  function shownWith(...lines: string[]) {
    const { rules } = read(...lines);
    const extraction = extractArticle(page, { url: 'https://example.com/a', siteRules: rules });
    if (!extraction.ok) throw new Error(extraction.reason);
    const { article, hiding } = decide(extraction.article, new Set(), NO_CHOICES);
    return { article, text: readingText(article, hiding).text };
  }

  test('without rules the pieces stand in the text', () => {
    expect(shownWith().text).toContain('Four.');
    expect(shownWith().text).toContain('Our friends');
  });

  test('a box goes whole, with the rule as its reason, whatever the switches say', () => {
    const { article, text } = shownWith('! lede: related-links', 'example.com##.box');
    expect(text).not.toContain('From the pier');
    expect(text).not.toContain('Our friends');
    expect(text).toContain('Four.');
    const boxed = article.blocks.filter(({ text }) => /From the pier|Our friends/.test(text));
    expect(boxed.map(({ verdict }) => [verdict?.category, verdict?.reasons[0]])).toEqual([
      ['related-links', { code: 'site-rule', detail: 'example.com##.box' }],
      ['related-links', { code: 'site-rule', detail: 'example.com##.box' }],
    ]);
  });

  test('a link inside a paragraph is not the paragraph', () => {
    expect(shownWith('example.com##.premium').text).toContain('Our friends');
  });

  test('an exception outranks a rule that hides', () => {
    const { text } = shownWith('##p, .box', 'example.com#@#.aside-note');
    expect(text).toContain(`${sentence} Four.`);
    expect(text.match(/One\.|Two\.|Three\.|Five\.|Our friends|From the pier/)).toBeNull();
  });
});
