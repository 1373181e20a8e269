const NO_NAMES = new Set('www com org net gov edu info news blog'.split(' '));

/**
 * True for a link to another site. A publisher has the same name under several domains.
 * @param url the page's address; where it is not known, no link leads away
 */
export function leadsAway(href: string, url: string | null): boolean {
  if (url === null || !URL.canParse(href) || !URL.canParse(url)) return false;
  const here = namesOf(url);
  const there = namesOf(href);
  return there.length > 0 && !there.some((name) => here.includes(name));
}

/** The labels of a host that name it. */
function namesOf(address: string): string[] {
  const labels = new URL(address).hostname.split('.').slice(0, -1);
  return labels.filter((label) => label.length > 2 && !NO_NAMES.has(label));
}
