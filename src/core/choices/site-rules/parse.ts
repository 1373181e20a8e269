import { CosmeticRuleParser } from '@adguard/agtree/parser';
import { FILTER_IDS, type FilterId } from '../../filters/types';
import { guessCategory } from './category';
import type { Fault, FaultCode, RuleReading, SiteRule } from './types';

/** A line that is not in force; told to the reader with its number. */
class Faulty extends Error {
  constructor(
    readonly code: FaultCode,
    readonly detail: string,
  ) {
    super(detail);
  }
}

const CATEGORY_COMMENT = /^!\s*lede\s*:\s*(.*?)\s*$/i;

/**
 * Reads site rules in the notation of content blockers: `example.com##.box` hides, `example.com#@#.box` keeps, `##.box`
 * holds on every site, `!` opens a comment. The comment `! lede: support-appeal` names the category of the rules below
 * it, up to the next one. Network rules, scriptlets and other syntaxes of blockers are named as faults. Never throws.
 * @param isSelector says whether the browser understands a CSS selector
 */
export function parseSiteRules(text: string, isSelector: (selector: string) => boolean): RuleReading {
  const rules: SiteRule[] = [];
  const faults: Fault[] = [];
  let category: FilterId | null = null;
  for (const [index, raw] of text.split(/\r\n|[\n\r]/).entries()) {
    const line = raw.trim();
    try {
      const named = CATEGORY_COMMENT.exec(line);
      if (named) category = readCategory(named[1] ?? '');
      else if (!isComment(line)) rules.push(readRule(line, category, isSelector));
    } catch (error) {
      const { code, detail } = error instanceof Faulty ? error : { code: 'not-a-rule' as const, detail: String(error) };
      faults.push({ line: index + 1, text: line, code, detail });
    }
  }
  return { rules, faults };
}

/** `! …`, `[Adblock Plus 2.0]` and `# …` as lists have them. */
const isComment = (line: string): boolean => line === '' || /^(?:!|\[Adblock|#(?:\s|$))/i.test(line);

function readCategory(name: string): FilterId | null {
  if (name === '') return null;
  if ((FILTER_IDS as readonly string[]).includes(name)) return name as FilterId;
  throw new Faulty('unknown-category', name);
}

function readRule(line: string, category: FilterId | null, isSelector: (selector: string) => boolean): SiteRule {
  const parsed = parseLine(line);
  if (!parsed) throw new Faulty(/[|^$*/]/.test(line) ? 'network-rule' : 'not-a-rule', line);
  const separator = parsed.separator.value;
  if (parsed.type !== 'ElementHidingRule' || parsed.modifiers || (separator !== '##' && separator !== '#@#')) {
    throw new Faulty('unsupported', separator);
  }
  const selector = parsed.body.selectorList.value.trim();
  if (!isSelector(selector)) throw new Faulty('bad-selector', selector);
  const domains = parsed.domains.children.filter(({ value }) => value !== '*');
  const hosts = (exception: boolean) =>
    domains.filter((domain) => domain.exception === exception).map(({ value }) => hostOf(value));
  return {
    text: line,
    domains: hosts(false),
    except: hosts(true),
    action: parsed.exception ? 'keep' : 'hide',
    selector,
    category: category ?? guessCategory(selector),
  };
}

function parseLine(line: string) {
  try {
    return CosmeticRuleParser.parse(line);
  } catch (error) {
    throw new Faulty('not-a-rule', error instanceof Error ? error.message : String(error));
  }
}

/** The ASCII form of a host name; a pattern or anything else that is not one is a fault. */
function hostOf(domain: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(domain)) {
    try {
      return new URL(`https://${domain}`).hostname;
    } catch {
      // Falls through to the fault below.
    }
  }
  throw new Faulty('bad-domain', domain);
}
