import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dayOf } from '../../model/day.ts';
import { button, openStory, storyHeading } from '../../../tests/sampleStory.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(() => sessionStorage.clear());

describe('a story', () => {
  it('tells the step of the link, and neither speaks nor takes the focus on load', async () => {
    const { card, said } = await openStory({ id: 'pact', step: 2 });
    await expect.element(storyHeading('The pause')).toBeVisible();
    await expect.element(card).toHaveTextContent('From pact to report Step 2 of 3');
    await expect.element(card).toHaveTextContent('In February 2024 Armenia freezes.');
    expect(said).toEqual([]);
    expect(document.activeElement).toBe(document.body);
  });

  it('goes on with the picture of the next step, keeps the focus, and is read out once', async () => {
    const { view, said } = await openStory({ id: 'pact', step: 1 });
    await button('Next').click();
    await expect.element(storyHeading('The pause')).toBeVisible();
    expect(view().story).toEqual({ id: 'pact', step: 2 });
    expect([view().filter.on, view().focus]).toEqual([dayOf(2024, 2, 22), 'AM~CSTO~alliance']);
    expect(document.activeElement).toBe(button('Next').element());
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect([...new Set(said)]).toEqual(['Step 2 of 3: The pause. In February 2024 Armenia freezes.']);
  });

  it('sets clock and second day of a step, and takes them back with the next', async () => {
    const { view } = await openStory({ id: 'pact', step: 2 });
    await button('Next').click();
    expect(view().filter.against).toBe(dayOf(2024, 2, 22));
    expect(view().focus).toBeUndefined();
    await button('Previous').click();
    expect(view().filter.against).toBeUndefined();
  });

  it('stays at its ends, where the buttons say that there is no further way', async () => {
    const { view } = await openStory({ id: 'pact', step: 1 });
    await expect.element(button('Previous')).toHaveAttribute('aria-disabled', 'true');
    button('Previous').element().focus();
    await userEvent.keyboard('{Enter}{ArrowLeft}');
    expect(view().story?.step).toBe(1);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(view().story?.step).toBe(3);
    await expect.element(button('Next')).toHaveAttribute('aria-disabled', 'true');
  });

  it('listens to the arrow keys only while it has the focus, and without modifiers', async () => {
    const { view } = await openStory({ id: 'pact', step: 1 });
    await userEvent.keyboard('{ArrowRight}');
    expect(view().story?.step).toBe(1);
    button('Next').element().focus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(view().story?.step).toBe(1);
    await userEvent.keyboard('{ArrowRight}');
    expect(view().story?.step).toBe(2);
  });

  it('turns the page by a swipe of the finger, not by scrolling nor by the mouse', async () => {
    const { card, view } = await openStory({ id: 'pact', step: 1 });
    const swipe = (x: number, y: number, pointerType = 'touch') => {
      const target = card.element().querySelector('h2') ?? document.body;
      const event = { bubbles: true, pointerId: 5, pointerType, isPrimary: true };
      target.dispatchEvent(new PointerEvent('pointerdown', { ...event, clientX: 200, clientY: 200 }));
      target.dispatchEvent(new PointerEvent('pointerup', { ...event, clientX: 200 + x, clientY: 200 + y }));
      return view().story?.step;
    };
    expect(swipe(-20, 0)).toBe(1);
    expect(swipe(-80, 80)).toBe(1);
    expect(swipe(-80, 0, 'mouse')).toBe(1);
    expect(swipe(-80, 10)).toBe(2);
    await expect.element(storyHeading('The pause')).toBeVisible();
    expect(swipe(80, 10)).toBe(1);
    expect(getComputedStyle(card.element().querySelector('.story-body') ?? document.body).touchAction).toBe('pan-y');
  });

  it('lists all steps with their texts, marks the current one, and jumps', async () => {
    const { card, view } = await openStory({ id: 'pact', step: 2 });
    await card.getByText('Read all steps').click();
    const items = card.getByRole('list', { name: 'Steps of “From pact to report”' }).getByRole('listitem');
    expect(items.elements().map(({ textContent }) => textContent)).toEqual([
      '1 The beginningOn 15 May 1992 the treaty is signed.',
      '2 The pauseIn February 2024 Armenia freezes.',
      '3 The reportIn June 2024 it is in the paper.',
    ]);
    await expect.element(button('2 The pause')).toHaveAttribute('aria-current', 'step');
    await button('1 The beginning').click();
    expect(view().filter.on).toBe(dayOf(1992, 5, 15));
    await expect.element(button('1 The beginning')).toHaveAttribute('aria-current', 'step');
    expect(document.activeElement).toBe(button('1 The beginning').element());
  });

  it('leads to the quotes behind the step', async () => {
    const { card } = await openStory({ id: 'pact', step: 2 });
    await card.getByText('Evidence (2)').click();
    await expect.element(card.getByText('we have basically frozen our participation')).toBeVisible();
    const ids = [...card.element().querySelectorAll<HTMLElement>('[data-claim]')].map(
      ({ dataset }) => dataset['claim'],
    );
    expect(ids).toEqual(['c-frozen', 'c-no-notice']);
  });

  it('stays while the reader looks around, and leads back to its picture', async () => {
    const { app, view } = await openStory({ id: 'pact', step: 2 });
    expect(button('Back to this step’s picture').elements()).toEqual([]);
    app.store.getState().moveTo(dayOf(2020, 10, 1));
    app.store.getState().focusOn('AM');
    await button('Back to this step’s picture').click();
    expect([view().filter.on, view().focus]).toEqual([dayOf(2024, 2, 22), 'AM~CSTO~alliance']);
    await expect.poll(() => button('Back to this step’s picture').elements()).toEqual([]);
    expect(document.activeElement).toBe(storyHeading('The pause').element());
  });

  it('does not count language and theme as another picture', async () => {
    const { app, card } = await openStory({ id: 'pact', step: 2 });
    app.store.getState().speak('de');
    app.store.getState().dressIn('dark');
    await expect.element(card).toHaveTextContent('Schritt 2 von 3');
    expect(button('Zurück zum Bild dieses Schritts').elements()).toEqual([]);
  });

  it('is left with the picture as it is and the focus in the panel', async () => {
    const { card, view } = await openStory({ id: 'pact', step: 2 });
    await button('Leave the story').click();
    await expect.poll(() => card.elements()).toEqual([]);
    expect(view()).toMatchObject({ story: undefined, focus: 'AM~CSTO~alliance' });
    expect(document.activeElement).toBe(page.getByRole('heading', { level: 2 }).element());
  });

  it('ends with the other story and the way into the open', async () => {
    const { view } = await openStory({ id: 'pact', step: 3 });
    await button('Another story: The files').click();
    expect(view().story).toEqual({ id: 'files', step: 1 });
    expect(view().filter.known).toBe(dayOf(2021, 1, 1));
    expect(document.activeElement).toBe(storyHeading('Unknown then').element());
    await button('Explore on your own').click();
    expect(view()).toMatchObject({ story: undefined, focus: 'RU', filter: { known: dayOf(2021, 1, 1) } });
  });

  it('is there for paper as a whole, with days and sources', async () => {
    const { screen } = await openStory({ id: 'pact', step: 1 });
    const print = screen.container.querySelector('.story-print');
    expect(print && getComputedStyle(print).display).toBe('none');
    expect([...(print?.querySelectorAll('h3') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'The beginning',
      'The pause',
      'The report',
    ]);
    expect(print?.textContent).toContain('In the picture: 13 June 2024, compared with 22 February 2024');
    expect(print?.textContent).toContain('France 24: Interview, 22 February 2024');
    expect(print?.textContent).toContain('https://example.org/paper');
  });
});

describe('a link to what is not there', () => {
  it('says that there is no such story, with a way out', async () => {
    const { card, view } = await openStory({ id: 'nobody', step: 1 });
    await expect.element(card).toHaveTextContent('There is no story “nobody” here.');
    await button('Leave the story').click();
    expect(view().story).toBeUndefined();
  });

  it('says that there is no such step, and leads to the start', async () => {
    const { card, view } = await openStory({ id: 'pact', step: 9 });
    await expect.element(card).toHaveTextContent('“From pact to report” has 3 steps; there is no step 9.');
    await button('To the start of the story').click();
    expect(view().story).toEqual({ id: 'pact', step: 1 });
    expect(document.activeElement).toBe(storyHeading('The beginning').element());
  });
});
