import type { QrLines } from './qr-lines';

/** A drawn QR code, always dark on white so that every camera reads it. `label` says what it opens. */
export function QrPicture({ code: { side, path }, label, className }: { code: QrLines; label: string; className?: string }) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges" className={className}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
