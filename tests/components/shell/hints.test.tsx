import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HomeScreenSteps } from '@/components/shell/home-screen-steps';
import { InstallHint } from '@/components/shell/install-hint';
import { forgetInstallOffer } from '@/components/shell/install-offer';
import { KeepInstallOffer } from '@/components/shell/keep-install-offer';
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

describe('the home screen', () => {
  const hint = () => screen.queryByRole('complementary', { name: 'Keep this on your home screen' });
  const offers = () => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: jest.fn(async () => undefined) });
    act(() => void dispatchEvent(offer));
    return offer;
  };
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    act(forgetInstallOffer);
    jest.restoreAllMocks();
  });

  test('is offered where it is shown, though the offer came on an earlier page; taken up, it is gone', async () => {
    const { unmount } = show(<KeepInstallOffer />);
    const offer = offers();
    expect(offer.defaultPrevented).toBe(true);
    unmount();
    show(<InstallHint />);
    await userEvent.click(await screen.findByRole('button', { name: 'Add it' }));
    expect(offer.prompt).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(hint()).toBeNull());
  });

  test('is offered once, and takes no for an answer; the steps by hand stay', async () => {
    const page = (
      <>
        <InstallHint />
        <HomeScreenSteps />
      </>
    );
    const { unmount } = show(page);
    expect(hint()).toBeNull();
    offers();
    await userEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(hint()).toBeNull();

    unmount();
    show(page);
    offers();
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(hint()).toBeNull();
    await userEvent.click(screen.getByText('Put it on the home screen'));
    expect(screen.getByRole('group')).toHaveTextContent(/iPhone or iPad.*“Add to Home Screen”.*Android.*“Add to home screen”/);
  });

  test.each([
    ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5, true],
    ['an iPad that says Macintosh', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, true],
    ['a Macintosh', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, false],
  ])('%s', async (_, userAgent, maxTouchPoints, shown) => {
    jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
    Object.defineProperty(navigator, 'maxTouchPoints', { configurable: true, value: maxTouchPoints });
    show(<InstallHint />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(hint() !== null).toBe(shown);
    if (shown) expect(hint()).toHaveTextContent('Tap Share');
  });
});
