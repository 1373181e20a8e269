import { extractText } from '../../../src/core/article/plain-text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

/** Sentences of reports whose words asks use too: nobody speaks to the reader in them. */
const SENTENCES = [
  'The party, which already has a majority in the lower house, needs both seats to control the upper one.',
  'Members of the committee already have the documents that the ministry refuses to publish.',
  'Under the new rules, smaller firms will get access to the grid at a price set by the regulator.',
  'The fighters are losing their access to oil, and their finances have been cut off by the blockade.',
  'He retired as a player in 1975 and became a commentator for the national broadcaster three years later.',
  'One wing of the museum is filled with lanterns sponsored by companies from nine countries.',
  'The senator was criticised after his comments that foreign workers should pay a special tax.',
  'The survey does not tell us about the people who left the city before the flood.',
  'The casino owner has pledged $5 million, and his family will donate $1 million to the campaign.',
  'The valley is one of the most popular destinations for walkers from the neighbouring country.',
  'The company said it had updated its statement with comments from the two unions.',
  'The read-out of the call does not mention the hostages, and the full story may never be told.',
  'Sign-ups for the army rose by a fifth after the attack, the defence ministry said.',
  'The two parties share a list of demands, among them a rise of the minimum wage.',
  'Ms Okafor follows her late mother as head of the foundation, which raised £2m for the hospice.',
  'The club lets members register their children from the age of six.',
  'The ad shows a woman on a beach; the story continues in a second spot next week.',
  'Cookies were handed out to the crowd while the band played its last song.',
  'It is hard to imagine a tax code more complicated than the one we already have.',
  'If you want to watch the race, you can subscribe to the sports channel for $9.99 a month or buy a single ticket.',
  'If you use an ad blocker, some of these sites will not load at all.',
  'Comments on the video were switched off after an hour because of abuse.',
  'We need your help, reads a banner hung from the bridge by the strikers.',
  'Download the app before you travel, because the ticket machines at the border are out of order.',
  'Check your inbox for a message from the tax office, which will never ask you for a password.',
  'Already a member of the club, he paid the higher fee without a word.',
  'Your subscription will renew automatically unless you switch it off in the settings, the regulator warned.',
  'Members get unlimited access to the pool, the sauna and the gym for $30 a month.',
  'Why is Norway not a member?',
  'I want to be at sea before the ice comes.',
  '6th: Most popular mayor of the decade',
  'Here is a question on which we all have a view:',
  'The tale that the activists are paid by the west is false. Nobody has to be paid by foreigners to ask the port for its accounts.',
  'We must all act by continuing to cut off its finance, severing its access to oil and weapons.',
];

function hiddenIn(text: string): string[] {
  const extraction = extractText(text);
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article.blocks
    .filter(({ verdict }) => verdict && DEFAULT_HIDDEN.has(verdict.category))
    .map(({ text: piece, verdict }) => `${verdict!.category}: ${piece}`);
}

const LEAD = 'The council of Port Ellery voted on Tuesday to close the old harbour to large ships.';
const END = 'The vote was unanimous, and the works are to begin in the spring of next year.';
const LAST = 'Two shipping companies have asked a court to stop the closure.';

describe('a sentence of a report that shares words with asks is never hidden', () => {
  test.each(SENTENCES)('as a paragraph: %s', (sentence) => {
    expect(hiddenIn([LEAD, sentence, END].join('\n\n'))).toEqual([]);
  });
  test.each(SENTENCES)('at the end of a paragraph: %s', (sentence) => {
    expect(hiddenIn([LEAD, `${END} ${sentence}`, LAST].join('\n\n'))).toEqual([]);
  });
  test.each(SENTENCES)('at the beginning of a paragraph: %s', (sentence) => {
    expect(hiddenIn([LEAD, `${sentence} ${END}`, LAST].join('\n\n'))).toEqual([]);
  });
});

test('a first line that stays in the text is not hidden as a repeated headline', () => {
  expect(hiddenIn(['Harbour closes to large ships', LEAD, END].join('\n\n'))).toEqual([]);
});
