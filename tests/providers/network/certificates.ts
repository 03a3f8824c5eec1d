import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A key and its certificate (PEM), as `node:tls` takes them. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

export interface CertificateRequest {
  readonly host: string;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

/** A throwaway certificate authority for one test run. */
export interface Authority {
  readonly cert: string;
  issue(request: CertificateRequest): Identity;
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1_000;

/** Makes a certificate authority that nobody trusts unless told to. */
export function createAuthority(): Authority {
  const issuer = 'Throwaway test authority';
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const cert = certificate({
    subject: issuer,
    issuer,
    publicKey: keys.publicKey,
    signer: keys.privateKey,
    notBefore: new Date(Date.now() - DAY_MILLISECONDS),
    notAfter: new Date(Date.now() + DAY_MILLISECONDS),
    extensions: [basicConstraintsOfAuthority()],
  });
  return {
    cert,
    issue({ host, notBefore, notAfter }) {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return {
        key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        cert: certificate({
          subject: host,
          issuer,
          publicKey: own.publicKey,
          signer: createPrivateKey(keys.privateKey.export({ type: 'pkcs8', format: 'pem' })),
          notBefore: notBefore ?? new Date(Date.now() - DAY_MILLISECONDS),
          notAfter: notAfter ?? new Date(Date.now() + DAY_MILLISECONDS),
          extensions: [subjectAlternativeName(host)],
        }),
      };
    },
  };
}

interface Certificate {
  readonly subject: string;
  readonly issuer: string;
  readonly publicKey: KeyObject;
  readonly signer: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Buffer[];
}

/** RFC 5280 section 4.1, signed with ECDSA and SHA-256 (RFC 5758 section 3.2). */
function certificate(it: Certificate): string {
  const algorithm = sequence(objectIdentifier('2a8648ce3d040302'));
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    commonName(it.issuer),
    sequence(utcTime(it.notBefore), utcTime(it.notAfter)),
    commonName(it.subject),
    it.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...it.extensions)),
  );
  const signature = sign('sha256', body, it.signer);
  const der = sequence(body, algorithm, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function commonName(name: string): Buffer {
  const attribute = sequence(objectIdentifier('550403'), tagged(0x0c, Buffer.from(name, 'utf8')));
  return sequence(tagged(0x31, attribute));
}

function basicConstraintsOfAuthority(): Buffer {
  const isAuthority = sequence(tagged(0x01, Buffer.from([0xff])));
  return sequence(objectIdentifier('551d13'), tagged(0x01, Buffer.from([0xff])), tagged(0x04, isAuthority));
}

function subjectAlternativeName(host: string): Buffer {
  return sequence(
    objectIdentifier('551d11'),
    tagged(0x04, sequence(tagged(0x82, Buffer.from(host, 'ascii')))),
  );
}

function utcTime(date: Date): Buffer {
  const digits = date.toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return tagged(0x17, Buffer.from(digits.slice(2), 'ascii'));
}

function objectIdentifier(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

/** One element of DER (X.690 section 8.1): tag, length, content. */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
