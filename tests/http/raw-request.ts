import net from 'node:net';

/** Sends bytes as they are and resolves with everything that comes back until the server closes the connection. */
export function rawRequest(
  port: number,
  chunks: readonly (string | Buffer)[],
  options: { readonly pauseMs?: number; readonly giveUpMs?: number } = {},
): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    let received = '';
    const end = (): void => {
      clearTimeout(patience);
      clearInterval(sending);
      socket.destroy();
      resolve(received);
    };
    const patience = setTimeout(end, options.giveUpMs ?? 30_000);
    const left = [...chunks];
    const sendNext = (): void => {
      const chunk = left.shift();
      if (chunk !== undefined && socket.writable) socket.write(chunk);
    };
    const sending = setInterval(sendNext, options.pauseMs ?? 1);
    socket.on('data', (data) => {
      received += data.toString('latin1');
    });
    socket.on('close', end);
    socket.on('error', end);
  });
}
