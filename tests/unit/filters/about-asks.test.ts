import { parseHtml } from '../../../src/cli/parse-html';
import { extractArticle } from '../../../src/core/article/extract';
import { escapeHtml } from '../../../src/core/blocks/markup';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

/** Articles about what asks are about, by headline: each sentence stays, as a paragraph and at the end of one. */
const ARTICLES: Record<string, readonly string[]> = {
  'How to cancel your gym membership': [
    'You can cancel your membership at any time by sending a letter, and the club must confirm it within two weeks.',
    'If you signed up online, log in to your account, choose “Membership” and click “Cancel”.',
  ],
  'Which streaming service is worth it?': [
    'Viewly costs $9.99 a month, and new customers get a free trial of seven days.',
    'You can subscribe to Viewly from $9.99 a month or get it as part of a bundle with your phone plan.',
    'Sign up for the yearly plan if you want to save money; it works out at $6 a month.',
  ],
  'Newspapers struggle to find readers who pay': [
    'Readers who reach the limit of five free articles a month are asked to subscribe, and only two in a hundred do.',
    'The paper now depends on donations from its readers, who gave $2 million last year.',
    '“We rely on readers like you,” the editor wrote in an email to 40,000 subscribers.',
  ],
  'Aid groups ask for help after the flood': [
    "Donations can be made to the relief fund at any branch of the bank or on the charity's website.",
    'To donate to the family, visit the page that neighbours have set up for them.',
    'The charity is asking for blankets, tents and money, and says every pound helps.',
    'If you want to help, take clothes to the school gym on Harbour Street before Saturday.',
  ],
  'Obituary: Margaret Hale, teacher': [
    'In lieu of flowers, the family asks that donations be made to the county hospice.',
    'Memorial contributions may be sent to the Port Ellery lifeboat station.',
  ],
  'How the newsletter became big business': [
    'Her newsletter goes out every morning to 90,000 people, a tenth of whom pay $5 a month.',
    'You sign up with your email address, and the next morning the first issue is in your inbox.',
    'Writers who leave the platform can take their mailing list with them.',
  ],
  'What cookies know about you': [
    'Most sites use cookies to remember who you are, and many share what they learn with advertisers.',
    'When you accept all cookies, dozens of companies may store data on your phone.',
    'You can delete cookies in the settings of your browser at any time.',
  ],
  'Why we should all share less': [
    'We share pictures of our children on Facebook without thinking about who may see them.',
    'Before you follow the next influencer on Instagram, ask yourself what you get out of it.',
  ],
  'The council wants to hear from residents': [
    'Residents can comment on the plans until 5 May, either online or at the town hall.',
    'You can leave your comments in the box at the library or send an email to the planning office.',
    'Comments are open until Friday, the council said.',
  ],
  'How to see the eclipse safely': [
    "Don't miss the moment when the shadow reaches the coast, shortly before noon.",
    'Download a star map to your phone before you leave home.',
    'Watch the sky to the west, and never look at the sun without a filter.',
  ],
  'A week of soup': [
    'Share the soup among four bowls and serve it with bread.',
    'Read the label before you buy stock: many cubes are mostly salt.',
  ],
  'Letter to a young voter': [
    'You should register now, because the lists close four weeks before the election.',
    'Join a party, give money, knock on doors: do whatever you can.',
    'We need your vote, and we need it more than ever.',
  ],
  'The advertising industry after the ban': [
    'The ad shows a father who gives up smoking for his daughter.',
    'Sponsored posts must carry a label, and influencers earn a commission on every sale.',
  ],
  'Ask the doctor': [
    'I have read that coffee is bad for my heart. Should I stop drinking it?',
    'You should see your doctor if the pain lasts for more than three days.',
  ],
  'Live: parliament debates the budget': [
    '14:05 The prime minister takes the floor. Follow the debate here as it happens, she says to laughter.',
    'The opposition has asked for a vote tonight; members must be in the chamber by nine.',
  ],
  'Strike at the port enters third week': [
    'The union has set up a strike fund, which pays each member $150 a week.',
    'Supporters have donated $40,000 to the strikers, whose wages stopped in May.',
  ],
  'Museum opens its doors': [
    "Tickets cost £12, and members of the friends' association get in free.",
    'Become a friend of the museum and you get in free all year, says the leaflet at the door.',
  ],
  'Bank warns of fraud': [
    "The email asks you to log in and confirm your password; don't click on the link.",
    'If you have already entered your password, change it at once and call your bank.',
    'The message says that your account has been locked and that you must sign in to continue.',
  ],
  'The phone that does without apps': [
    'You can download the app from the store for free, but most functions cost extra.',
    'To use it you need an account, and to open an account you need a phone number.',
  ],
};

const LEAD =
  'The council of Port Ellery voted on Tuesday to close the old harbour to large ships from the spring of next year.';
const END = 'Two shipping companies have asked a court to stop the closure, and a hearing is expected in the autumn.';

function hiddenIn(title: string, paragraphs: readonly string[]): string[] {
  const body = [LEAD, ...paragraphs, `${LEAD} ${END}`].map((p) => `<p>${escapeHtml(p)}</p>`).join('');
  const html = `<html lang="en"><title>${escapeHtml(title)} - The Daily Sample</title><body><article><h1>${escapeHtml(title)}</h1>${body}</article></body></html>`;
  const extraction = extractArticle(parseHtml(html), { url: 'https://daily.example/a' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article.blocks
    .filter(({ verdict, text }) => verdict && DEFAULT_HIDDEN.has(verdict.category) && text !== title)
    .map(({ text, verdict }) => `${verdict!.category}: ${text}`);
}

describe.each(Object.entries(ARTICLES))('in “%s”', (title, sentences) => {
  test.each(sentences)('stays: %s', (sentence) => {
    expect(hiddenIn(title, [sentence, END])).toEqual([]);
    expect(hiddenIn(title, [`${END} ${sentence}`])).toEqual([]);
  });
});
