import { parseHtml } from '../../../src/cli/parse-html';
import { readabilityVotes } from '../../../src/core/article/choice/readability';
import { measureStructure } from '../../../src/core/article/choice/structure';
import { segment } from '../../../src/core/blocks/segment';
import { takeSnapshot } from '../../../src/core/snapshot/snapshot';

const TEXT = [
  'The last ferry of the year left the island on Sunday evening, with forty passengers, a dog and two goats on board.',
  'The shipping company had announced in May that it would save the costs of the empty winter months, all of them.',
  'Islanders must now use the post boat, which goes twice a week, and only when the waves are low enough for it.',
  'The mayor said that the council would charter a boat of its own for the school children, and for the doctor.',
];

function votedTexts(body: string): string[] {
  const html = `<html><head><title>Ferry</title></head><body>${body}</body></html>`;
  const segmentation = segment(takeSnapshot(parseHtml(html), { url: 'https://coast.example/' }));
  const structure = measureStructure(segmentation.outline, null);
  const votes = readabilityVotes(parseHtml(html), segmentation, structure, new Set(), 'Ferry');
  return segmentation.outline.blocks.filter(({ index }) => votes.has(index)).map(({ text }) => text);
}

test.each(['p', 'div', 'section', 'news-paragraph'])('votes for the paragraphs of a text in <%s>', (tag) => {
  const text = TEXT.map((paragraph) => `<${tag} class="block">${paragraph}</${tag}>`).join('');
  expect(votedTexts(`<main><div id="entry">${text}</div></main>`)).toEqual(TEXT);
});
