/** Elements that a script turns into the player of a service: which attribute names the film or post, and its address. */
const PLAYERS: [element: RegExp, attributes: readonly string[], address: (id: string) => string][] = [
  [
    /^(?:amp|lite)-youtube$|^youtube-(?:video|embed)$/,
    ['data-videoid', 'videoid', 'video-id'],
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^(?:amp|lite)-vimeo$|^vimeo-video$/, ['data-videoid', 'videoid', 'video-id'], (id) => `https://vimeo.com/${id}`],
  [/^amp-dailymotion$/, ['data-videoid'], (id) => `https://www.dailymotion.com/video/${id}`],
  [/^amp-twitter$/, ['data-tweetid'], (id) => `https://twitter.com/i/status/${id}`],
  [/^amp-instagram$/, ['data-shortcode'], (id) => `https://www.instagram.com/p/${id}/`],
  [/^amp-facebook$/, ['data-href'], (href) => href],
  [/^amp-tiktok$/, ['data-src'], (id) => (/^\d+$/.test(id) ? `https://www.tiktok.com/embed/${id}` : id)],
];

/** The address of what such an element plays, null for any other element. */
export function playerAddress(element: Element): string | null {
  const name = element.localName;
  if (name === 'object') return objectAddress(element);
  if (!name.includes('-')) return null;
  const player = PLAYERS.find(([pattern]) => pattern.test(name));
  const id = player?.[1].map((attribute) => element.getAttribute(attribute)).find((value) => value);
  return player && id ? player[2](id) : null;
}

/** The name that such an element gives to what it plays. */
export function playerTitle(element: Element): string | null {
  const names = ['title', 'data-title', 'playlabel', 'videotitle', 'aria-label'];
  return names.map((name) => element.getAttribute(name)).find((value) => value) ?? null;
}

/** Films of old pages: the address stands in a parameter or in an element for older browsers still. */
function objectAddress(element: Element): string | null {
  const parameter = [...element.querySelectorAll('param')].find((param) =>
    /^(?:movie|src)$/i.test(param.getAttribute('name') ?? ''),
  );
  const inner = element.querySelector('embed[src], iframe[src]');
  return element.getAttribute('data') ?? parameter?.getAttribute('value') ?? inner?.getAttribute('src') ?? null;
}
