import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InstallHint } from '@/components/shell/install-hint';
import { OfflineBanner } from '@/components/shell/offline-banner';
import { show } from '@/tests/support/screen';

test('says when the connection goes, and is silent when it is back', () => {
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  show(<OfflineBanner />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  online.mockReturnValue(false);
  act(() => void dispatchEvent(new Event('offline')));
  expect(screen.getByRole('status')).toHaveTextContent('You are offline.');
  // In sight wherever the page is scrolled to.
  expect(screen.getByRole('status')).toHaveClass('sticky', 'top-0');
  online.mockReturnValue(true);
  act(() => void dispatchEvent(new Event('online')));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('offers the home screen once, and takes no for an answer', async () => {
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: jest.fn(async () => undefined) });
  const { unmount } = show(<InstallHint />);
  expect(screen.queryByRole('complementary')).toBeNull();
  act(() => void dispatchEvent(offer));
  expect(offer.defaultPrevented).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(screen.queryByRole('complementary')).toBeNull();

  unmount();
  show(<InstallHint />);
  act(() => void dispatchEvent(new Event('beforeinstallprompt')));
  expect(screen.queryByRole('complementary')).toBeNull();
});
