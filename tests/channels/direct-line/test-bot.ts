import type { Outgoing } from '../../../src/conversation/turn.ts';
import type { RunTurn } from '../../../src/conversation/turn-runner.ts';

const say = (text: string, more: object = {}): Outgoing => ({
  kind: 'send',
  activity: { type: 'message', text, ...more },
});

interface State {
  readonly greeted: boolean;
  readonly heard: number;
}

/** A bot small enough to know what it must answer: the host is what is tested. It counts what it hears. */
export const testBot: RunTurn = async (activity, stored) => {
  const state = (stored as State | undefined) ?? { greeted: false, heard: 0 };
  if (activity.type === 'conversationUpdate') {
    if (state.greeted) return { kind: 'ignored' };
    return {
      kind: 'answered',
      state: { ...state, greeted: true },
      outgoing: [say(`hello ${activity.locale ?? ''}`), say('question')],
    };
  }
  if (activity.type !== 'message') return { kind: 'ignored' };
  if (activity.text === 'forget') return { kind: 'forgotten', whole: false, outgoing: [say('forgotten')] };
  if (activity.text === 'slow') await new Promise((resolve) => setTimeout(resolve, 700));
  const heard = state.heard + 1;
  const what = activity.attachments?.length ? 'a file' : (activity.text ?? JSON.stringify(activity.value));
  return {
    kind: 'answered',
    state: { greeted: true, heard },
    outgoing: [say(`${heard}: ${what} from ${activity.from.id}`), say('next question')],
  };
};
