import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';

const assetListSchema = z.object({ script: z.string(), style: z.string(), launcher: z.string() });

/** The files that a build made. */
export type AssetList = z.infer<typeof assetListSchema>;

/** What was built for the browser. */
export interface Assets {
  /** @throws {AssetsError} when nothing has been built. */
  list(): Promise<AssetList>;
  /** The launcher's script as it was built. */
  launcher(): Promise<string>;
  /** Answers with a file, in the smallest form that the browser takes; says whether there is one of that name. */
  answer(req: IncomingMessage, res: ServerResponse, name: string): Promise<boolean>;
}

/** Nothing was built. */
export class AssetsError extends Error {
  readonly code = 'web-chat-not-built';

  constructor(options: ErrorOptions) {
    super('The web chat has not been built; run `npm run build`.', options);
    this.name = 'AssetsError';
  }
}

/** The name tells the content, so a copy never gets old (RFC 8246). */
const FOR_EVER = 'public, max-age=31536000, immutable';

const ENCODINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** Finds the built files in a directory. They are read when first asked for, and kept. */
export function createAssets(directory: string): Assets {
  const files = new Map<string, Promise<Buffer>>();
  const read = (name: string): Promise<Buffer> => {
    const kept = files.get(name) ?? readFile(join(directory, name));
    files.set(name, kept);
    kept.catch(() => files.delete(name));
    return kept;
  };
  const list = async (): Promise<AssetList> => {
    try {
      return assetListSchema.parse(JSON.parse((await read('assets.json')).toString('utf8')));
    } catch (cause) {
      throw new AssetsError({ cause });
    }
  };
  return {
    list,
    launcher: async () => (await read((await list()).launcher)).toString('utf8'),
    async answer(req, res, name) {
      const { script, style } = await list();
      if (name !== script && name !== style) return false;
      const taken = acceptedEncodings(req);
      const smallest = ENCODINGS.find(({ encoding }) => taken.has(encoding));
      const body = await read(`${name}${smallest?.ending ?? ''}`);
      res.writeHead(200, {
        'Content-Type': `${name === script ? 'text/javascript' : 'text/css'}; charset=utf-8`,
        'Content-Length': body.length,
        'Cache-Control': FOR_EVER,
        Vary: 'Accept-Encoding',
        ...(smallest && { 'Content-Encoding': smallest.encoding }),
      });
      res.end(body);
      return true;
    },
  };
}

/** The encodings that a browser takes; one with `q=0` it does not (RFC 9110 section 12.5.3). */
function acceptedEncodings(req: IncomingMessage): ReadonlySet<string> {
  const accepted = String(req.headers['accept-encoding'] ?? '').split(',');
  return new Set(
    accepted.flatMap((entry) => {
      const [name = '', quality] = entry.split(';').map((part) => part.trim().toLowerCase());
      return quality && /^q=0(\.0*)?$/.test(quality) ? [] : [name];
    }),
  );
}
