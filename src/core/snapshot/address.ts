/**
 * Parameters that follow a reader from page to page and change nothing of what an address shows: of mailings, networks and
 * advertising services. Sorted; a name with a star stands for all that begin so.
 */
const TRACKING =
  '__twitter_impression _ga _gl _hsenc _hsmi at_campaign at_medium cmpid dclid fb_action_ids fb_source fbclid gad_source gbraid gclid gclsrc guce_* guccounter igsh igshid li_fat_id mc_cid mc_eid mkt_tok ml_subscriber msclkid oly_anon_id oly_enc_id pk_* rb_clickid ref_src ref_url s_kwcid srsltid ttclid twclid utm_* vero_id wbraid wickedid xtor yclid'.split(
    ' ',
  );
const NAMES = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const PREFIXES = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** The address that relative links of a page start from: that of its `<base>`, resolved against the page's own. */
export function baseAddress(href: string | null, url: string | null): string | null {
  return (href && resolve(href, url)) || url;
}

/** @returns an absolute address without tracking parameters; null for what no reader can follow (scripts, broken ones) */
export function cleanLink(href: string, base: string | null): string | null {
  const bare = href.trim();
  if (bare === '' || /^(?:javascript|data|vbscript|blob):/i.test(bare)) return null;
  if (bare.startsWith('#')) return bare;
  const address = resolve(bare, base);
  if (address === null) return base === null && !/^[a-z][a-z0-9+.-]*:/i.test(bare) ? bare : null;
  return address.includes('?') ? withoutTracking(address) : address;
}

/** @returns an absolute address of a picture or an embedded page, secure where the page says http; null when there is none */
export function resourceAddress(src: string, base: string | null): string | null {
  const address = resolve(src.trim(), base);
  return address !== null && /^https?:/.test(address) ? address.replace(/^http:/, 'https:') : null;
}

const isTracking = (name: string): boolean => NAMES.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));

function withoutTracking(address: string): string {
  const url = new URL(address);
  const tracking: string[] = [];
  // Not `for … of keys()`: Firefox hands injected scripts iterators that cannot be iterated (its bug 1023984).
  url.searchParams.forEach((_, name) => {
    if (isTracking(name.toLowerCase())) tracking.push(name);
  });
  if (tracking.length === 0) return address;
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

function resolve(href: string, base: string | null): string | null {
  try {
    return new URL(href, base ?? undefined).href;
  } catch {
    return null;
  }
}
