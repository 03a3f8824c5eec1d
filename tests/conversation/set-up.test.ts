import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/decision/index.ts';
import { LANGUAGES, phrasesFor } from '../../src/phrases/index.ts';
import { createMailDiscovery } from '../../src/providers/discovery/index.ts';
import { loadApps, loadCatalogue, MOVE_IDS } from '../../src/providers/index.ts';
import { Talk } from './talk.ts';

const say = phrasesFor('en').say;
/** The largest activity, as UTF-16 like Teams counts it (U60). */
const MAX_ACTIVITY_BYTES = 20 * 1024;

/** Walks to the provider question with advice for IMAP or for POP. */
async function advised(protocol: 'imap' | 'pop', talk = new Talk()): Promise<Talk> {
  await talk.join();
  const say = phrasesFor(talk.state.language?.tag ?? 'en').say;
  const wishes =
    protocol === 'imap'
      ? { devices: 'several', sharing: 'only-me', storage: 'server-space-ok' }
      : { devices: 'one', sharing: 'only-me', storage: 'save-server-space', folders: 'local-folders' };
  for (
    let asked = 0;
    asked < FIELDS.length && !talk.words().includes(say('setup.ask-provider'));
    asked += 1
  ) {
    const field = FIELDS.find((candidate) => talk.words().includes(say(`ask.${candidate}`)));
    const wish = field && wishes[field as keyof typeof wishes];
    await talk.press(wish ? say(`answer.${field}.${wish}` as never) : say('button.unsure'));
    if (!wish) await talk.press(say('button.skip'));
  }
  expect(talk.words()).toContain(say('setup.ask-provider'));
  return talk;
}

describe('From advice to a mailbox that works', () => {
  it('several devices → IMAP → gmail → Thunderbird takes at most eight turns', async () => {
    const talk = await advised('imap');
    await talk.say('gmail');
    expect(talk.words()).toContain('imap.gmail.com');
    await talk.say('Thunderbird');
    expect(talk.words()).toContain('Add Account');
    const turns = talk.transcript.filter((line) => line.startsWith('> ')).length;
    expect(turns).toBeLessThanOrEqual(8);
    expect(talk.failures).toEqual([]);
  });

  it('keeps only the domain of an address, and says so', async () => {
    const talk = await advised('imap');
    const words = await talk.say('it is jean.dupont@orange.fr');
    expect(words).toContain(say('setup.domain-only', { domain: 'orange.fr' }));
    expect(words).toContain('imap.orange.fr');
    expect(talk.stored).not.toContain('jean');
    expect(words).not.toContain('jean');
  });

  it('asks back about a misspelt domain before anything else', async () => {
    const talk = await advised('imap');
    const words = await talk.say('gmial.com');
    expect(words).toContain(say('setup.did-you-mean', { name: 'gmail.com' }));
    await talk.press('Yes');
    expect(talk.words()).toContain('imap.gmail.com');
    const other = await advised('imap');
    await other.say('gmial.com');
    await other.say('yes');
    expect(other.words()).toContain('imap.gmail.com');
  });

  it('turns the advice where the provider has no POP, says so, and gives back what is lost', async () => {
    const talk = await advised('pop');
    const words = await talk.say('icloud');
    expect(words).toContain('imap.mail.me.com');
    expect(words).toContain(say('setup.lost'));
  });

  it('says honestly that a provider lets no mail app in', async () => {
    const talk = await advised('imap');
    const words = await talk.say('tuta');
    expect(words).toContain(say('setup.no-mail-apps', { provider: 'Tuta (Tutanota)' }).split('(')[0]?.trim());
    expect(words).not.toContain(say('setup.ask-app'));
    expect(words).toContain(say('rest.offer'));
  });

  it('always says before POP what must be settled first, with the app’s own switch', async () => {
    const talk = await advised('pop');
    const settings = await talk.say('gmx.de');
    expect(settings).toContain('pop.gmx.net');
    expect(settings).toContain(say('guard.is-a-copy-left'));
    expect(settings).toContain(say('guard.does-anyone-else-read'));
    const steps = await talk.say('kmail');
    expect(steps).toContain(say('setup.before-pop'));
    expect(steps).toContain(say('app.leave.delete-at-once', { app: 'KMail', days: 0 }));
  });

  it('names another app where the one chosen cannot do it', async () => {
    const talk = await advised('pop');
    await talk.say('gmx.de');
    const words = await talk.say('Spark');
    expect(words).toContain('Thunderbird');
  });

  it('goes on without a provider or an app, and never asks for ever', async () => {
    const talk = await advised('imap');
    await talk.say('blurb blurb');
    await talk.say('blurb blurb blurb');
    await talk.say('blurb');
    expect(talk.words()).toContain(say('setup.without-provider'));
    expect(talk.words()).toContain(say('setup.ask-app'));
    await talk.press(say('button.skip'));
    expect(talk.words()).toContain(say('rest.offer'));
  });

  it.each(['no', 'no thanks', 'nope'])(
    'takes “%s” to the provider and the app question for going on without',
    async (no) => {
      const talk = await advised('imap');
      expect(await talk.say(no)).toContain(say('setup.ask-app'));
      expect(await talk.say(no)).toContain(say('rest.offer'));
    },
  );

  it.each(['iphone', 'the android phone', 'my laptop'])(
    'asks which app where only a device is named: %s',
    async (device) => {
      const talk = await advised('imap');
      await talk.say('gmail');
      expect(await talk.say(device)).toContain(say('setup.which-app'));
      expect(talk.buttons().length).toBeGreaterThan(1);
    },
  );

  it('says what to look at when it does not work', async () => {
    const talk = await advised('imap');
    await talk.say('gmail');
    await talk.say('Thunderbird');
    expect(await talk.say('it does not work')).toContain(say('fact.not-working'));
  });

  it('stays interruptible: back, why, change and a question of fact work at the provider question too', async () => {
    const talk = await advised('imap');
    expect(await talk.say('why?')).toContain(say('why.provider'));
    expect(await talk.say('does POP delete my mail?')).toContain(say('fact.pop-deletes-mail'));
    expect(talk.words()).toContain(say('setup.ask-provider'));
    expect(await talk.say('back')).toContain(say('ask.storage'));
  });

  it('new answers after the settings give new advice and, where it turns, new settings', async () => {
    const talk = await advised('imap');
    await talk.say('gmx.de');
    await talk.say('thunderbird');
    await talk.say('change an answer');
    await talk.press(say('button.change-this'));
    await talk.press('One device');
    for (let n = 0; n < 8 && !talk.words().includes('pop.gmx.net'); n += 1) {
      const field = FIELDS.find((candidate) => talk.words().includes(say(`ask.${candidate}`)));
      if (!field) break;
      await talk.press(field === 'folders' ? 'Only on my device' : say('button.unsure'));
      if (field !== 'folders') await talk.press(say('button.skip'));
    }
    expect(talk.transcript.join('\n')).toContain('pop.gmx.net');
    expect(talk.last.length).toBeLessThanOrEqual(3);
  });

  it('explains every move, step by step', async () => {
    const talk = await advised('imap');
    await talk.say('gmail');
    await talk.say('thunderbird');
    for (const move of MOVE_IDS) {
      await talk.press(say('button.moves'));
      await talk.press(say(`move.${move}`));
      expect(talk.words()).toContain('1. ');
      await talk.say('repeat');
    }
    expect(talk.failures).toEqual([]);
  });

  it('shows what discovery found for a domain of one’s own as what it is, and follows it', async () => {
    const catalogue = await loadCatalogue();
    const off = createMailDiscovery({ mode: 'off', catalogue, now: Date.now });
    const talk = await advised(
      'imap',
      new Talk({ services: { discover: (domain, how) => off.discover(domain, how) } }),
    );
    const words = await talk.say('my-own-firm.example.org');
    expect(words).toContain('my-own-firm.example.org');
    expect(words).toContain(say('discovery.guess'));
    expect(words).toContain(say('setup.ask-app'));
  });

  it.each([
    '10.0.0.1',
    'localhost',
    'gm\u0430il.com',
    '[free prize](http://evil.example)',
    '<img src=x>',
    `${'a'.repeat(300)}.com`,
  ])('looks nothing up and echoes nothing for %s (S23)', async (hostile) => {
    const lookedUp: string[] = [];
    const catalogue = await loadCatalogue();
    const off = createMailDiscovery({ mode: 'off', catalogue, now: Date.now });
    const discover = (domain: string, how: { spellingConfirmed: boolean }) => {
      lookedUp.push(domain);
      return off.discover(domain, how);
    };
    const talk = await advised('imap', new Talk({ services: { discover } }));
    const words = await talk.say(hostile);
    expect(words).not.toContain(hostile);
    // A web address holds a domain, which may be looked up; nothing else may be, and never as it was typed.
    for (const domain of lookedUp) expect(domain).toBe('evil.example');
    expect(talk.failures).toEqual([]);
  });

  it('checks whether servers answer only where the operator has switched that on', async () => {
    const talk = await advised('imap');
    await talk.say('gmail');
    expect(talk.buttons().map(({ title }) => title)).not.toContain(say('button.check'));
    const checking = await advised(
      'imap',
      new Talk({
        services: {
          checkServers: async (servers) => servers.map((server) => ({ server, outcome: 'answers' as const })),
        },
      }),
    );
    await checking.say('gmail');
    await checking.press(say('button.check'));
    expect(checking.words()).toContain(say('check.answers', { host: 'imap.gmail.com' }));
  });

  it.each(LANGUAGES)(
    'shows every provider and every app in %s, each activity under 20 KB',
    async (language) => {
      const { providers } = await loadCatalogue();
      const { apps } = await loadApps();
      for (const protocol of ['imap', 'pop'] as const) {
        const start = await advised(protocol, new Talk({ locale: language }));
        const stored = start.stored;
        for (const provider of providers) {
          start.stored = stored;
          await start.pressData({ pop: { ask: 'provider', answer: provider.id, round: 0, revision: 9 } });
          expectSmall(start);
        }
        start.stored = stored;
        await start.pressData({ pop: { ask: 'provider', answer: 'gmail', round: 0, revision: 9 } });
        const atApp = start.stored;
        for (const app of apps) {
          start.stored = atApp;
          await start.pressData({ pop: { ask: 'app', answer: app.id, round: 0, revision: 9 } });
          expectSmall(start);
        }
        expect(start.failures).toEqual([]);
      }
    },
  );
});

function expectSmall(talk: Talk): void {
  expect(talk.last.length).toBeGreaterThan(0);
  expect(talk.last.length).toBeLessThanOrEqual(3);
  for (const { activity } of talk.last) {
    expect(JSON.stringify(activity).length * 2).toBeLessThan(MAX_ACTIVITY_BYTES);
  }
}
