import type { BlockKind } from '../article/types';
import { captionOf } from './captions';
import { codeLanguage, codeText } from './code';
import { embedService } from './embeds';
import { Collapser, collapse } from './text';

/** Inline elements that mean something in an article, and the attributes that they keep. */
const INLINE: Record<string, readonly string[]> = {
  a: ['href'],
  abbr: ['title'],
  b: [],
  bdi: ['dir'],
  bdo: ['dir'],
  cite: [],
  code: [],
  del: [],
  em: [],
  i: [],
  ins: [],
  kbd: [],
  mark: [],
  ruby: [],
  rp: [],
  rt: [],
  s: [],
  samp: [],
  strong: [],
  sub: [],
  sup: [],
  time: ['datetime'],
  var: [],
};

const SAFE_LINK = /^(?:https?:|mailto:|tel:|#)/i;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);
}

/**
 * Inline markup of a block's element, from the allow-list above.
 * @param start,end offsets into the element's collapsed text (`elementText`): only this part is given
 */
export function inlineMarkup(element: Element, start = 0, end = Number.POSITIVE_INFINITY): string {
  const collapser = new Collapser();
  const render = (node: Node): string => {
    if (node.nodeType === 3) {
      const before = collapser.length;
      const added = collapser.push(node.nodeValue ?? '');
      return escapeHtml(added.slice(Math.max(0, start - before), Math.max(0, end - before)));
    }
    if (node.nodeType !== 1) return '';
    const child = node as Element;
    if (child.localName === 'br') {
      const inside = collapser.length > start && collapser.length < end;
      collapser.push(' ');
      return inside ? '<br>' : '';
    }
    if (/^(?:button|input|select|textarea|option)$/.test(child.localName)) return '';
    const content = [...child.childNodes].map(render).join('');
    return content.trim() === '' ? content : wrapInline(child, content);
  };
  return [...element.childNodes]
    .map(render)
    .join('')
    .replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
}

function wrapInline(element: Element, content: string): string {
  const tag = emphasisOf(element) ?? element.localName;
  const allowed = INLINE[tag];
  if (!allowed) return content;
  let attributes = '';
  for (const name of allowed) {
    const value = element.getAttribute(name);
    if (value !== null && (name !== 'href' || SAFE_LINK.test(value))) attributes += ` ${name}="${escapeHtml(value)}"`;
  }
  if (tag === 'a' && attributes === '') return content;
  // The white space before an element belongs to the text around it, or a link would be underlined from the gap on.
  const inside = content.trimStart();
  return `${inside === content ? '' : ' '}<${tag}${attributes}>${inside}</${tag}>`;
}

/** The element that a style stands for: editors without elements for emphasis put it into the style. */
function emphasisOf(element: Element): 'strong' | 'em' | null {
  if (element.localName !== 'span' && element.localName !== 'font') return null;
  const style = element.getAttribute('style') ?? '';
  if (/(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i.test(style)) return 'strong';
  return /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b/i.test(style) ? 'em' : null;
}

/** Clean markup of a whole block; `start`/`end` as in `inlineMarkup`. */
export function blockMarkup(
  element: Element,
  kind: BlockKind,
  level: number | undefined,
  start?: number,
  end?: number,
): string {
  switch (kind) {
    case 'figure':
      return figureMarkup(element);
    case 'table':
      return tableMarkup(element);
    case 'code':
      return codeMarkup(element);
    case 'embed':
      return embedMarkup(element);
    case 'separator':
      return '<hr>';
    case 'heading':
      return `<h${level ?? 2}>${inlineMarkup(element, start, end)}</h${level ?? 2}>`;
    case 'list-item':
      return `<li>${inlineMarkup(element, start, end)}</li>`;
    case 'quote':
      return `<blockquote><p>${inlineMarkup(element, start, end)}</p></blockquote>`;
    default:
      return `<p>${inlineMarkup(element, start, end)}</p>`;
  }
}

function figureMarkup(figure: Element): string {
  const images = [...figure.querySelectorAll('img')].map(imageMarkup).join('');
  // Outside of a figure all that stands beside the picture is its caption.
  const own = figure.localName === 'figure' && figure.querySelector('img') !== null;
  const caption = own ? captionOf(figure) : figure;
  const text = caption ? inlineMarkup(caption) : '';
  return `<figure>${images}${text ? `<figcaption>${text}</figcaption>` : ''}</figure>`;
}

function imageMarkup(image: Element): string {
  const src = image.getAttribute('src') ?? '';
  if (!/^(?:https?:|data:image\/)/i.test(src)) return '';
  const size = ['width', 'height']
    .map((name) => [name, image.getAttribute(name) ?? ''] as const)
    .filter(([, value]) => /^\d{1,5}$/.test(value))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(image.getAttribute('alt') ?? '')}"${size}>`;
}

function tableMarkup(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) => {
    const cells = [...row.children].map((cell) => {
      const tag = cell.localName === 'th' ? 'th' : 'td';
      const spans = ['colspan', 'rowspan']
        .map((name) => [name, cell.getAttribute(name) ?? ''] as const)
        .filter(([, value]) => /^\d{1,3}$/.test(value))
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
      return `<${tag}${spans}>${inlineMarkup(cell)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = table.querySelector('caption');
  return `<table>${caption ? `<caption>${inlineMarkup(caption)}</caption>` : ''}<tbody>${rows.join('')}</tbody></table>`;
}

function codeMarkup(element: Element): string {
  const language = codeLanguage(element);
  const named = language === null ? '' : ` class="language-${escapeHtml(language)}"`;
  return `<pre><code${named}>${escapeHtml(codeText(element))}</code></pre>`;
}

function embedMarkup(element: Element): string {
  const src = element.getAttribute('src') ?? '';
  if (!/^https?:/i.test(src)) return '';
  const title = collapse(element.getAttribute('title') ?? '');
  const service = embedService(src) ?? new URL(src).hostname;
  return `<p><a href="${escapeHtml(src)}">${escapeHtml(title ? `${title} (${service})` : service)}</a></p>`;
}
