import { type Pass, passAt, placeAt, type Plan, planOf, steadyFrom, timeOf, type Wish } from './plan';
import type { Tape } from './tape';

export type Deck = ReturnType<typeof deckOf>;
type Report = { onPass: (pass: Pass | null) => void };

/**
 * What the one `<audio>` element holds: the recording, or while a piece is practised a tape of it (see docs/decisions/loops.md). Outside
 * everything is said in seconds of the recording. Until the tape is made, and where none can be, the recording itself is moved back at the
 * joints and silenced for the echo. The element's events are told to it by the player.
 */
export function deckOf(audio: HTMLAudioElement, { onPass }: Report) {
  let src = '';
  let plan: Plan | null = null;
  let tape: Tape | null = null;
  let ready: { tape: Tape; goesOn: boolean } | null = null;
  let index = 0;
  let target = 0;
  let isLoading = false;
  let given = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isThere = () => !isLoading && audio.readyState > 0;
  const pass = () => plan?.[index] ?? null;
  const place = () => (!plan ? audio.currentTime : tape ? placeAt(plan, audio.currentTime) : Math.min(pass()!.to, audio.currentTime));

  /** Puts the recording in, to begin at a second of it. */
  function load(address: string, at: number) {
    forget();
    src = address;
    put(src, at, false);
  }

  function put(address: string, time: number, sounds: boolean) {
    const before = tape?.url;
    tape = null;
    audio.muted = false;
    isLoading = true;
    target = time;
    audio.src = address;
    if (before && before !== address) URL.revokeObjectURL(before);
    if (sounds) audio.play().catch(() => undefined);
  }

  /** The element knows its length: goes to where it is to begin. */
  function begin() {
    isLoading = false;
    if (target > 0 && target < audio.duration) audio.currentTime = target;
    follow();
  }

  function forget() {
    given.abort();
    audio.muted = false;
    clearTimeout(timer);
    if (ready) URL.revokeObjectURL(ready.tape.url);
    [plan, ready, index] = [null, null, 0];
  }

  /** Follows a wish from now on (null: none any more), at this place of the recording. Returns the place that is gone on from. */
  function practise(wish: Wish | null, { place: at, length }: { place: number; length: number }): number {
    const [sounds, onTape, was] = [!audio.paused, tape, plan];
    forget();
    if (!wish) {
      if (onTape) put(src, at, sounds);
      else if (was) go(at);
      onPass(null);
      return at;
    }
    const wanted = planOf(wish);
    const inside = wanted.findIndex(({ round, from, to }) => round === 0 && at >= from && at < to);
    const isFar = inside < 0;
    // A tape of the same place goes on until its pass is over.
    if (onTape && was && !isFar) [plan, index] = [onTape.plan, passAt(onTape.plan, audio.currentTime)];
    else {
      [plan, index] = [wanted, Math.max(0, inside)];
      const begins = isFar ? wanted[0]!.from : at;
      if (onTape) put(src, begins, sounds);
      else if (isFar) go(begins);
    }
    onPass(pass());
    void make(wish, { src, length, wanted });
    follow();
    return isFar ? wanted[0]!.from : at;
  }

  async function make(wish: Wish, { src: of, length, wanted }: { src: string; length: number; wanted: Plan }) {
    const { signal } = (given = new AbortController());
    // Ends are nudged several times in a row.
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (signal.aborted) return;
    try {
      const { tapeOf } = await import('./tape');
      const made = await tapeOf(of, wish, { length, signal });
      ready = { tape: made, goesOn: plan === wanted };
      if (audio.paused && isThere()) insert();
    } catch {
      // Without a tape it is practised on the recording itself.
      if (signal.aborted || plan === wanted) return;
      const at = placeAt(wanted, 0);
      [plan, index] = [wanted, 0];
      put(of, at, !audio.paused);
    }
  }

  // Puts the tape in: at the pass that is on, or at its beginning.
  function insert() {
    const { tape: made, goesOn } = ready!;
    const into = goesOn && !tape ? Math.max(0, audio.paused ? place() - pass()!.from : 0) : 0;
    if (!goesOn) index = 0;
    ready = null;
    const sounds = !audio.paused;
    const begins = made.plan[index]!;
    put(made.url, begins.starts + Math.min(into, begins.to - begins.from), sounds);
    [plan, tape] = [made.plan, made];
    onPass(pass());
  }

  /** Goes to a second of the recording. False: it is in none of the pieces that are practised. */
  function seek(at: number): boolean {
    if (!plan) go(at);
    else if (tape) {
      const time = timeOf(plan, at, isLoading ? target : audio.currentTime);
      if (time === null) return false;
      go(time);
    } else {
      const { round } = pass()!;
      const found = at >= pass()!.from && at < pass()!.to ? index : plan.findIndex((one) => one.round === round && at >= one.from && at < one.to);
      if (found < 0) return false;
      index = found;
      go(at);
    }
    follow();
    return true;
  }

  function go(time: number) {
    if (isThere()) audio.currentTime = time;
    else target = time;
  }

  /** Looks whether a joint has come, and when the next one will. */
  function follow() {
    clearTimeout(timer);
    if (!plan || !isThere() || audio.seeking) return;
    if (tape) onTape(plan);
    else onRecording(pass()!);
    if (plan && !audio.paused && isThere()) timer = setTimeout(follow, (1000 * Math.max(0.004, until())) / audio.playbackRate);
  }

  function onTape(from: Plan) {
    const at = passAt(from, audio.currentTime + LEAD);
    if (at === index) return;
    if (ready && at > index) return insert();
    index = at;
    onPass(pass());
  }

  function onRecording({ to, silence }: Pass) {
    const time = audio.currentTime + LEAD;
    audio.muted = silence > 0 && time >= to;
    if (time >= to + silence) nextPass();
  }

  function nextPass() {
    index = index + 1 < plan!.length ? index + 1 : steadyFrom(plan!);
    audio.muted = false;
    if (ready) return insert();
    go(tape ? pass()!.starts : pass()!.from);
    onPass(pass());
  }

  // Seconds of the element until something is to be done.
  function until(): number {
    const { from, to, starts, silence } = pass()!;
    const time = audio.currentTime + LEAD;
    if (tape) return starts + (to - from) + silence - time;
    return (time < to ? to : to + silence) - time;
  }

  /** The end has come. True: it goes on by itself. */
  function ended(): boolean {
    if (!plan) return false;
    nextPass();
    if (audio.paused) audio.play().catch(() => undefined);
    return true;
  }

  /** The element cannot play what it holds. True: that was a tape, and it goes on without one. */
  function failed(): boolean {
    if (!tape || !plan) return false;
    put(src, pass()!.from, true);
    return true;
  }

  return { load, begin, practise, seek, follow, ended, failed, place, forget, isThere, pass, holdsTape: () => tape !== null };
}

// Timers come late rather than early, and what is heard is a little ahead of the clock.
const LEAD = 0.008;
