import { describe, expect, it } from 'vitest';
import { withRecentReadings } from '../../src/conversation/recent-readings.ts';
import { understand } from '../../src/understanding/index.ts';

/** The built-in reader, with what it was asked to read. */
function watched() {
  const read: string[] = [];
  const reader = withRecentReadings((text, context) => {
    read.push(text);
    return understand(text, context);
  });
  return { read, reader };
}

const SHARING = { asked: 'sharing', language: 'en' } as const;

describe('What was read lately', () => {
  it('is read once, and means the same the second time', () => {
    const { read, reader } = watched();
    expect(reader('just me', SHARING)).toEqual(understand('just me', SHARING));
    expect(reader('just me', SHARING)).toEqual(understand('just me', SHARING));
    expect(read).toEqual(['just me']);
  });

  it('is read anew at another question and in another language', () => {
    const { reader } = watched();
    expect(reader('yes', SHARING).answers).toEqual({ sharing: 'shared' });
    expect(reader('yes', { asked: 'offline', language: 'en' }).answers).toEqual({ offline: 'needs-offline' });
    expect(reader('ja', { asked: 'sharing', language: 'de' }).answers).toEqual({ sharing: 'shared' });
  });

  it('does not fill the memory: long texts are not kept, and of short ones only the latest thousand', () => {
    const { read, reader } = watched();
    const long = 'I read it on my phone and on the computer at work';
    reader(long, SHARING);
    reader(long, SHARING);
    expect(read).toEqual([long, long]);
    reader('the very first', SHARING);
    for (let count = 0; count < 1000; count += 1) reader(`text ${count}`, SHARING);
    read.length = 0;
    reader('text 999', SHARING);
    expect(read).toEqual([]);
    reader('the very first', SHARING);
    expect(read).toEqual(['the very first']);
  });
});
