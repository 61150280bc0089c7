import { setPace } from './pace';
import { change, moved, now } from './player-store';
import { type Deck, deckOf } from './practice/deck';

// The one `<audio>` element and what it holds, for the player's own parts.

/** The element and its deck, once they are there. */
export const held = (): { audio: HTMLAudioElement; deck: Deck } | null => holds;

/** Takes the element in hand. Returns its deck, and how to let it go. */
export function hold(audio: HTMLAudioElement): { deck: Deck; letGo: () => void } {
  const deck = deckOf(audio, {
    onPass(pass) {
      change({ pace: pass?.speed ?? now().speed, time: pass ? pass.round + 1 : 0 });
      applyPace();
    },
  });
  holds = { audio, deck };
  return { deck, letGo: () => void (holds = null) };
}

/** Has it sound. */
export function start(): void {
  const audio = holds?.audio;
  if (!audio) return;
  applyPace();
  if (audio.paused) change({ status: 'loading' });
  // Refused (no tap) or overtaken by the next recording: the events tell what is true.
  audio.play().catch(() => audio.paused && now().status === 'loading' && !audio.error && change({ status: 'paused' }));
}

/** Repeats what is to be repeated from this place on, or goes on in the recording. */
export function followPractice(place: number): void {
  const { practice, speed, length } = now();
  const wish = practice.on && practice.pieces.length > 0 ? { ...practice, speed } : null;
  const at = holds?.deck.practise(wish, { place, length });
  if (at !== undefined) moved(at);
  applyPace();
}

/** As fast as was chosen, or as the ladder has it in this pass. */
export function applyPace(): void {
  if (!holds) return;
  const { speed, practice, pace: before } = now();
  const pace = (practice.ladder && holds.deck.pass()?.speed) || speed;
  if (pace !== before) change({ pace });
  setPace(holds.audio, pace);
}

let holds: { audio: HTMLAudioElement; deck: Deck } | null = null;
