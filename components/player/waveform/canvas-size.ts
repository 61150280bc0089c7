/** The canvas's context, as sharp as the screen, measured in px of the page. */
export function sharpened(canvas: HTMLCanvasElement): { context: CanvasRenderingContext2D; width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = canvas;
  const sharp = window.devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * sharp), Math.round(height * sharp)];
  if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.setTransform(sharp, 0, 0, sharp, 0, 0);
  return { context, width, height };
}
