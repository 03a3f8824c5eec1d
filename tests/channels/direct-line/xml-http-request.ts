/**
 * As much of a browser's XMLHttpRequest as the real Direct Line client needs to run in Node. It sends through `fetch`,
 * with the `Origin` of a page when there is one.
 */
export class XmlHttpRequest {
  static origin: string | null = null;

  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = '';
  timeout = 0;
  withCredentials = false;
  upload = {};
  onreadystatechange: (() => void) | null = null;
  onload: (() => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  ontimeout: (() => void) | null = null;
  #method = 'GET';
  #url = '';
  readonly #headers = new Headers();
  readonly #abort = new AbortController();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getAllResponseHeaders(): string {
    return '';
  }

  getResponseHeader(): string | null {
    return null;
  }

  send(body?: string | FormData): void {
    if (XmlHttpRequest.origin) this.#headers.set('origin', XmlHttpRequest.origin);
    if (body instanceof FormData) this.#headers.delete('content-type');
    const init = { method: this.#method, headers: this.#headers, signal: this.#abort.signal };
    fetch(this.#url, body == null ? init : { ...init, body })
      .then(async (answer) => {
        const bytes = Buffer.from(await answer.arrayBuffer());
        this.status = answer.status;
        this.response = this.responseType === 'json' ? parse(bytes) : bytes;
        this.readyState = 4;
        this.onreadystatechange?.();
        this.onload?.();
      })
      .catch((error: unknown) => {
        this.readyState = 4;
        this.onerror?.(error);
      });
  }

  abort(): void {
    this.#abort.abort();
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
