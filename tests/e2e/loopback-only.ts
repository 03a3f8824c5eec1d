/**
 * Loaded before a program that would listen on every address of the machine: it listens on loopback alone.
 * `node --import ./loopback-only.ts program.js`
 */
import { Server } from 'node:net';

const LOOPBACK = '127.0.0.1';
const listen = Server.prototype.listen as (this: Server, ...rest: unknown[]) => Server;

Server.prototype.listen = function (this: Server, ...rest: unknown[]) {
  const [port, host] = rest;
  const everywhere = typeof host !== 'string' || host === '0.0.0.0' || host === '::';
  if ((typeof port === 'number' || typeof port === 'string') && everywhere) {
    return listen.call(this, Number(port), LOOPBACK, ...rest.filter((part) => typeof part === 'function'));
  }
  return listen.call(this, ...rest);
} as Server['listen'];
