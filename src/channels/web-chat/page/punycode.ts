/**
 * The two functions of Node's `punycode` that the Markdown reader asks for. A browser's own URL writes a host name in
 * its ASCII form; the other way round is only for looks, and the ASCII form is the honest one to show.
 */
export function toASCII(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host;
}

export const toUnicode = (host: string): string => host;
