import { act, fireEvent, screen } from '@testing-library/react';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { StayWhileOffline } from '@/components/shell/stay-while-offline';
import { dismissToast, toastStore } from '@/components/ui/toast-store';
import { Toasts } from '@/components/ui/toasts';
import { show } from '@/tests/support/screen';

const WORDS = 'No connection just now. This opens when it is back.';
const online = jest.spyOn(navigator, 'onLine', 'get');

beforeEach(() => {
  online.mockReturnValue(false);
  act(() => toastStore.snapshot().forEach(({ id }) => dismissToast(id)));
});

const Plain = ({ children = 'there', ...rest }: ComponentProps<'a'>) => <a {...rest}>{children}</a>;
const theLink = () => screen.getByText('there');
/** Whether the press would have led somewhere. jsdom cannot go anywhere, so a last listener ends it. */
function pressed(): boolean {
  let leads = false;
  const last = (event: Event) => {
    leads = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', last);
  fireEvent.click(theLink());
  removeEventListener('click', last);
  return leads;
}

const page = (link: ReactNode) =>
  show(
    <>
      {link}
      <StayWhileOffline />
      <Toasts />
    </>,
  );

test.each([
  ['a page of the app', <Plain key="" href="/library" />],
  ['what stands in it', <Plain key="" href="/library"><b>there</b></Plain>],
  ['a download', <Plain key="" href="/library/1/original" download />],
  ['another tab', <Plain key="" href="/library/1/print" target="_blank" />],
  ['the page itself, anew', <Plain key="" href="/" />],
])('without a connection %s stays closed, and it says when it opens', (_, link) => {
  page(link);
  expect(pressed()).toBe(false);
  expect(screen.getByText(WORDS)).toBeInTheDocument();
});

test.each([
  ['a place on this page', <Plain key="" href="#page" />],
  ['another site', <Plain key="" href="https://wa.me/?text=x" />],
  ['a file that is here already', <Plain key="" href="blob:http://localhost/1" download />],
  ['what is no link', <button key="" type="button">there</button>],
])('%s is let through', (_, link) => {
  page(link);
  expect(pressed()).toBe(true);
  expect(screen.queryByText(WORDS)).toBeNull();
});

test('what closes a sheet when its link is pressed still does so', () => {
  const closes = jest.fn();
  page(<Link href="/library/1" onClick={(event) => closes(event.defaultPrevented)}>there</Link>);
  expect(pressed()).toBe(false);
  expect(closes).toHaveBeenLastCalledWith(true);
});

test('with a connection nothing is in the way', () => {
  online.mockReturnValue(true);
  page(<Plain href="/library" />);
  expect(pressed()).toBe(true);
  expect(screen.queryByText(WORDS)).toBeNull();
});
