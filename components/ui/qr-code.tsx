import { qrLines } from './qr-lines';
import { QrPicture } from './qr-picture';

/** A QR code as one SVG path, made on the server. `label` says what it opens. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  return <QrPicture code={qrLines(text)} label={label} className={className} />;
}
