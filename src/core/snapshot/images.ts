import { resourceAddress } from './address';

/** Widths in device pixels beyond which a larger picture is of no use to a reader's column. */
const WIDE_ENOUGH = 1600;
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-sizes-srcset'];
const SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-img-url',
  'data-lazy',
  'data-actualsrc',
  'src',
];
const PLACEHOLDER =
  /^data:|[{}]|%7b|(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|transparent|1x1|loading|lazy|grey|gray)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;

/**
 * The best picture that an image element offers: of its own set, of the sources of the `picture` around it, of the attributes
 * in which pages keep pictures that load late.
 * @returns an absolute address, or null for placeholders and counting pixels
 */
export function bestSource(image: Element, base: string | null): string | null {
  if (isPixel(image)) return null;
  const sets = [image, ...sourcesAround(image)].flatMap((element) => SETS.map((name) => element.getAttribute(name)));
  const candidates = sets.flatMap((set) => (set ? parseSet(set) : []));
  const fitting = candidates.filter(({ width }) => width <= WIDE_ENOUGH).sort((a, b) => b.width - a.width)[0];
  const smallest = candidates.sort((a, b) => a.width - b.width)[0];
  const offered = [(fitting ?? smallest)?.src, ...SOURCES.map((name) => image.getAttribute(name))];
  for (const src of offered) {
    if (!src || PLACEHOLDER.test(src)) continue;
    const address = resourceAddress(src, base);
    if (address) return address;
  }
  return null;
}

function isPixel(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => image.getAttribute(name));
  return /^[0-2](?:px)?$/.test(width ?? '') || /^[0-2](?:px)?$/.test(height ?? '');
}

function sourcesAround(image: Element): Element[] {
  const parent = image.parentElement;
  if (parent?.localName !== 'picture') return [];
  return [...parent.children].filter(
    (child) => child.localName === 'source' && !/avif|jxl/.test(child.getAttribute('type') ?? ''),
  );
}

/** `srcset`: addresses may hold commas, so that only a comma followed by white space, or behind a width, divides. */
function parseSet(set: string): { src: string; width: number }[] {
  const candidates: { src: string; width: number }[] = [];
  for (const [, src, amount, unit] of set.matchAll(/(?:^|,|\s)\s*([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?=,|$)/g)) {
    if (!src || src.startsWith('data:')) continue;
    candidates.push({ src, width: amount ? Number(amount) * (unit === 'x' ? 600 : 1) : 600 });
  }
  return candidates;
}

/** Pictures in a `noscript`, as attributes: a page with scripts has them as text. */
export function imagesInNoscript(noscript: Element): Record<string, string>[] {
  const elements = [...noscript.querySelectorAll('img')];
  if (elements.length > 0) {
    return elements.map((image) => Object.fromEntries([...image.attributes].map(({ name, value }) => [name, value])));
  }
  const tags = (noscript.textContent ?? '').slice(0, 20_000).match(/<img\s[^>]{1,5000}>/gi) ?? [];
  return tags.map((tag) => {
    const pairs = [...tag.matchAll(/([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)];
    return Object.fromEntries(
      pairs.map(([, name, a, b]) => [name!.toLowerCase(), (a ?? b ?? '').replace(/&amp;/g, '&')]),
    );
  });
}

/** True where the element before or behind a `noscript` is, or holds nothing but, the picture that a script would load. */
export function standsInForNeighbour(noscript: Element, base: string | null): boolean {
  const [own] = imagesInNoscript(noscript);
  const name = own?.src ? bareName(own.src) : '';
  if (name === '') return false;
  return [noscript.previousElementSibling, noscript.nextElementSibling].some((neighbour) => {
    if (!neighbour || (neighbour.textContent ?? '').trim() !== '') return false;
    const images = neighbour.localName === 'img' ? [neighbour] : [...neighbour.querySelectorAll('img')];
    return images.some((image) => bareName(bestSource(image, base) ?? '') === name);
  });
}

/** The name of a picture's file without what differs between its sizes and formats. */
function bareName(address: string): string {
  const path = address.split(/[?#]/)[0]!;
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return name.replace(/\d+/g, '').toLowerCase();
}
