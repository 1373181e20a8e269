/** Hosts whose frames are content of an article, and how to call them. */
const HOSTS: Record<string, string> = {
  'youtube.com': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
  'dailymotion.com': 'Dailymotion',
  'twitter.com': 'Twitter',
  'x.com': 'X',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'tiktok.com': 'TikTok',
  'bsky.app': 'Bluesky',
  'reddit.com': 'Reddit',
  'redditmedia.com': 'Reddit',
  't.me': 'Telegram',
  'soundcloud.com': 'SoundCloud',
  'spotify.com': 'Spotify',
  'podcasts.apple.com': 'Apple Podcasts',
  'acast.com': 'Acast',
  'megaphone.fm': 'Megaphone',
  'datawrapper.de': 'Datawrapper',
  'dwcdn.net': 'Datawrapper',
  'flourish.studio': 'Flourish',
  'infogram.com': 'Infogram',
  'google.com': 'Google Maps',
  'openstreetmap.org': 'OpenStreetMap',
  'ted.com': 'TED',
  'twitch.tv': 'Twitch',
  'streamable.com': 'Streamable',
  'brightcove.net': 'Video',
  'jwplatform.com': 'Video',
  'documentcloud.org': 'DocumentCloud',
  'scribd.com': 'Scribd',
  'giphy.com': 'GIPHY',
  'imgur.com': 'Imgur',
  'codepen.io': 'CodePen',
  'slideshare.net': 'SlideShare',
};

/** @returns what to call an embedded page: the service's name; null for frames that are no content (advertising, forms) */
export function embedService(src: string): string | null {
  if (!/^https?:/i.test(src) || !URL.canParse(src)) return null;
  const labels = new URL(src).hostname.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const name = HOSTS[labels.slice(at).join('.')];
    if (name) return name;
  }
  return null;
}
