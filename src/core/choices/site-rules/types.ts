import type { FilterId } from '../../filters/types';

/** One rule that the reader wrote, ready to be used. */
export interface SiteRule {
  /** As it was written, for reasons and reports. */
  text: string;
  /** Hosts it holds on, with everything below them; none: on every site. */
  domains: string[];
  /** Hosts it doesn't hold on. */
  except: string[];
  /** `hide`: `##`; `keep`: `#@#`, an exception that outranks every filter and every `hide`. */
  action: 'hide' | 'keep';
  /** CSS. */
  selector: string;
  /** Category under which a hidden piece stands in the ledger. */
  category: FilterId;
}

/** Why a line is not in force. */
export type FaultCode =
  | 'not-a-rule'
  | 'network-rule'
  | 'unsupported'
  | 'bad-domain'
  | 'bad-selector'
  | 'unknown-category';

export interface Fault {
  /** From 1. */
  line: number;
  text: string;
  code: FaultCode;
  /** What exactly: the part of the line, or what the parser said. */
  detail: string;
}

/** The rules of a text and its faulty lines; a faulty line never takes another one with it. */
export interface RuleReading {
  rules: SiteRule[];
  faults: Fault[];
}
