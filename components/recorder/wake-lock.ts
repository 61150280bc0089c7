/** Keeps the screen awake where the browser can, also after one has looked elsewhere and come back. Returns how to let it sleep again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let wanted = true;
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    const given = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (wanted) lock = given;
    else void given?.release();
  };
  void ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release().catch(() => undefined);
  };
}
