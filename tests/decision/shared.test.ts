import { readdir, readFile } from 'node:fs/promises';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import * as decision from '../../src/decision/index.ts';
import { everyAnswerSet } from './every-answer-set.ts';

const ROOM = new URL('../../src/decision/', import.meta.url);

describe('bundled for the browser, in a bare context without any global of Node', () => {
  let bundled: typeof decision;

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL('index.ts', ROOM).pathname],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'decision',
      write: false,
    });
    const context = createContext({});
    new Script(outputFiles[0]?.text ?? '').runInContext(context);
    bundled = (context as { decision: typeof decision }).decision;
  });

  test('gives the same advice and the same next question for all 2,187 sets of answers', () => {
    for (const answers of everyAnswerSet()) {
      expect(JSON.stringify(bundled.decide(answers))).toBe(JSON.stringify(decision.decide(answers)));
      expect(bundled.nextQuestion(answers, [])).toBe(decision.nextQuestion(answers, []));
    }
  });

  test('refuses bad answers with the same words', () => {
    const refusal = (parse: typeof decision.parseAnswers) => {
      try {
        return parse({ devices: 'many' });
      } catch (error) {
        return error;
      }
    };
    expect(refusal(bundled.parseAnswers)).toMatchObject({
      code: 'invalid-answers',
      message: 'devices takes "one" or "several"',
    });
  });
});

test('the module imports zod and nothing else from outside, and reads no clock, environment or random number', async () => {
  for (const name of await readdir(ROOM)) {
    const source = await readFile(new URL(name, ROOM), 'utf8');
    const imports = [...source.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
    expect(imports.filter((from) => from !== 'zod' && !from?.startsWith('./'))).toEqual([]);
    expect(source).not.toMatch(/\bDate\b|Math\.random|process\.|performance|globalThis|import\(/);
  }
});
