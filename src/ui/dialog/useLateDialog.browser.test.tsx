import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { useLateDialog, type DialogProps } from './useLateDialog.tsx';

function Greeting({ close }: DialogProps) {
  return (
    <button type="button" onClick={close}>
      Good day
    </button>
  );
}

let attempts = 0;
async function loadAtSecondAttempt() {
  attempts += 1;
  if (attempts === 1) throw new TypeError('Failed to fetch dynamically imported module');
  return Greeting;
}

function Opener() {
  const { open, shown } = useLateDialog(loadAtSecondAttempt, {});
  return (
    <>
      <button type="button" onClick={open}>
        Open
      </button>
      {shown}
    </>
  );
}

it('a dialog that could not be loaded says so, and opens when asked again', async () => {
  const app = sampleApp();
  const screen = await render(
    <InApp app={app}>
      <Opener />
    </InApp>,
  );
  const opener = screen.getByRole('button', { name: 'Open' });
  await opener.click();
  await expect.element(screen.getByText('This could not be loaded.')).toBeVisible();
  expect(app.announcer.current()).toContain('This could not be loaded.');
  await opener.click();
  await screen.getByRole('button', { name: 'Good day' }).click();
  await expect.element(screen.getByRole('button', { name: 'Good day' })).not.toBeInTheDocument();
});
