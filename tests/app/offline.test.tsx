import { render, screen } from '@testing-library/react';
import OfflinePage from '@/app/offline/page';

test('the page without a connection leads to what was wanted and home, as plain links', () => {
  render(<OfflinePage />);
  expect(screen.getByText('Try again')).toHaveAttribute('href', '');
  expect(screen.getByRole('link', { name: 'Go to the first page' })).toHaveAttribute('href', '/');
});
