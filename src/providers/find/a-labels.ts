import { domainToASCII, domainToUnicode } from 'node:url';

/**
 * A domain with its internationalised labels as A-labels (RFC 5890 section 2.3.2.1), lower case, by the rules that
 * browsers use (UTS #46, non-transitional). Empty when the text cannot be a domain.
 */
export function toALabels(domain: string): string {
  return domainToASCII(domain);
}

/** The same domain as people read it; a label that is no valid A-label stays as it is. */
export function toULabels(domain: string): string {
  return domainToUnicode(domain);
}
