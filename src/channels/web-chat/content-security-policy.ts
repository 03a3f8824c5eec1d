/** What the page may load and who may frame it. */
export interface PolicyParts {
  readonly nonce: string;
  /** Origins that the script connects to, besides our own. */
  readonly connectTo: readonly string[];
  /** Origins that may show the page in a frame. */
  readonly framedBy: readonly string[];
}

/** The SHA-256 of nothing: Web Chat puts an empty style element into the page without its nonce. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The content security policy of the page, as strict as Web Chat 4.18 allows (measured): scripts and styles by nonce,
 * no evaluation, and connections only to where the chat is. Web Chat draws its small images from `data:` and `blob:`.
 */
export function contentSecurityPolicy({ nonce, connectTo, framedBy }: PolicyParts): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': [`'nonce-${nonce}'`],
    'style-src': ["'self'", `'nonce-${nonce}'`, EMPTY_STYLE],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", ...connectTo],
    'frame-ancestors': framedBy.length > 0 ? framedBy : ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
