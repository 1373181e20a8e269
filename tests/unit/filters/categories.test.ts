import type { FilterId } from '../../../src/core/filters/types';
import { CASES } from './languages';
import { articleOf } from './pages';

const PROSE = CASES.en!.article.map((p) => `<p>${p}</p>`).join('');

/** Boxes whose words have more than one function: what the box is for decides. */
const BOXES: [string, string, Record<string, FilterId>][] = [
  [
    'a letter among the ways to share',
    '<ul class="social-share"><li><a href="https://www.facebook.com/sharer?u=1">Facebook</a></li><li><a href="https://x.com/intent/tweet">X</a></li><li><a href="#mail" role="button">Email</a></li></ul>',
    { Facebook: 'follow-share', Email: 'follow-share' },
  ],
  [
    'a log-in among the comments',
    '<section id="comments"><h3>Comments</h3><p>Only members can take part.</p><p>Already a member? Log in</p><a class="btn" href="/login">Log in</a></section>',
    { 'Already a member? Log in': 'comments-prompt', 'Log in': 'comments-prompt' },
  ],
  [
    'one button, with a field for an address',
    '<form><p>Every Tuesday I write to 9,000 subscribers about boats.</p><input type="email"><button>Subscribe</button></form>',
    { 'Every Tuesday I write to 9,000 subscribers about boats.': 'newsletter-signup', Subscribe: 'newsletter-signup' },
  ],
  [
    'the same with a field for a password',
    '<form><p>Every subscriber has an account.</p><input type="email"><input type="password"><button>Sign in</button></form>',
    { 'Every subscriber has an account.': 'subscription-prompt', 'Sign in': 'subscription-prompt' },
  ],
  [
    'an app for two systems',
    '<p>Our sports app now free for iOS and Android!</p>',
    { 'Our sports app now free for iOS and Android!': 'follow-share' },
  ],
  [
    'the fields of a form to register, named in capitals inside words',
    '<div class="RegWall_formSignUpBox__x1"><p>Create an account to keep reading.</p><p>Already have an account? Log in</p><div class="field"><label>First name</label></div><div class="field"><label>Email address</label></div></div>',
    { 'First name': 'subscription-prompt', 'Email address': 'subscription-prompt' },
  ],
  [
    'a handle to follow',
    '<p>Follow @HarbourDeals on X to keep up with offers from around the harbour.</p>',
    {
      'Follow @HarbourDeals on X to keep up with offers from around the harbour.': 'follow-share',
    },
  ],
  [
    'who made a text that was paid for',
    '<p>This content was produced by the studio of the Harbour Post in collaboration with the advertiser. The editorial departments of the paper had no role in its production, its choice of pictures or the day on which it was published here, and they did not read it before.</p>',
    {
      'This content was produced by the studio of the Harbour Post in collaboration with the advertiser. The editorial departments of the paper had no role in its production, its choice of pictures or the day on which it was published here, and they did not read it before.':
        'advertising',
    },
  ],
];

test.each(BOXES)('%s', (_name, box, expected) => {
  const { blocks } = articleOf('en', 'Harbour Post', '4711', `<article><h1>4711</h1>${PROSE}${box}${PROSE}</article>`);
  for (const [text, category] of Object.entries(expected)) {
    const found = blocks.filter((block) => block.text === text);
    expect(found.map(({ verdict }) => verdict?.category)).toEqual(found.map(() => category));
    expect(found).not.toEqual([]);
  }
});

test('what somebody asks for in a post that the article shows stays', () => {
  const post =
    '<blockquote class="twitter-tweet"><p>Join our WhatsApp channel and subscribe to my newsletter today!</p>— Ann Bell (@annbell) <a href="https://twitter.com/annbell/status/1">May 4, 2023</a></blockquote>';
  const { blocks } = articleOf('en', 'Harbour Post', '4711', `<article><h1>4711</h1>${PROSE}${post}${PROSE}</article>`);
  const found = blocks.find(({ text }) => text.startsWith('Join our WhatsApp'));
  expect(found?.verdict).toBeNull();
});
