import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What the line does with what it carries. */
export type LineState = 'sound' | 'slow' | 'silent' | 'cut';

/** How much later everything arrives on a slow line, in milliseconds. */
const DELAY_MS = 120;

/** A line between the product and its database that can be made slow, silent, or cut, and mended again. */
export class DatabaseLine {
  readonly #target: { host: string; port: number };
  readonly #open = new Set<Socket>();
  #server: Server | undefined;
  #state: LineState = 'sound';

  constructor(target: { host: string; port: number }) {
    this.#target = target;
  }

  async start(): Promise<number> {
    this.#server = createServer((near) => this.#carry(near)).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  become(state: LineState): void {
    this.#state = state;
    // Whoever talks over a line that was silent or is cut now has to begin anew.
    if (state === 'cut' || state === 'sound') this.#hangUp();
  }

  async stop(): Promise<void> {
    this.#hangUp();
    this.#server?.close();
    if (this.#server) await once(this.#server, 'close');
  }

  #hangUp(): void {
    for (const socket of this.#open) socket.destroy();
    this.#open.clear();
  }

  #carry(near: Socket): void {
    if (this.#state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(this.#target);
    this.#join(near, far);
    this.#join(far, near);
  }

  #join(from: Socket, to: Socket): void {
    this.#open.add(from);
    from.on('data', (bytes) => {
      if (this.#state === 'silent') return;
      if (this.#state === 'slow') setTimeout(() => to.writable && to.write(bytes), DELAY_MS);
      else if (to.writable) to.write(bytes);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.#open.delete(from);
      to.destroy();
    });
  }
}
