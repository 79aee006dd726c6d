import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ComboBox } from './combo-box.tsx';

const LONG = 'Kierros 3: Oikeussuojan ja oikeussuojakeinojen saatavuus';

function Rounds() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <ComboBox
      label="Kierros"
      options={[{ value: 'three', label: LONG }]}
      value={value}
      onChange={setValue}
    />
  );
}

it('shows what is chosen from its beginning, though the words that found it had run on', async () => {
  const user = userEvent.setup();
  await renderScreen(<Rounds />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Kierros' });
  await user.type(field, 'oikeussuojakeinojen');
  // As a browser does with words that are longer than the field.
  field.scrollLeft = 17;
  await user.keyboard('{ArrowDown}{Enter}');
  expect(field.value).toBe(LONG);
  expect(field.scrollLeft).toBe(0);
});

it('finds names by the letters that a keyboard has', async () => {
  const user = userEvent.setup();
  const names = ['Jørgensen – Łódź', 'Ægir Großmann'];
  await renderScreen(
    <ComboBox
      label="Nimi"
      options={names.map((label) => ({ value: label, label }))}
      value={null}
      onChange={() => undefined}
    />,
  );
  await user.type(screen.getByRole('combobox', { name: 'Nimi' }), 'jorgensen - lodz');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([names[0]]);
  await user.clear(screen.getByRole('combobox', { name: 'Nimi' }));
  await user.type(screen.getByRole('combobox', { name: 'Nimi' }), 'aegir grossmann');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([names[1]]);
});

const PEOPLE = ['Korhonen Aino', 'Korhonen Eino', 'Mäki Aino', 'Mäki Aino'];

function Person({ onAdd }: { onAdd?: (name: string) => void }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <ComboBox
        label="Henkilö"
        options={PEOPLE.map((label, index) => ({ value: String(index), label }))}
        value={value}
        onChange={setValue}
        onAdd={onAdd}
      />
      <p data-testid="value">{value}</p>
      <button type="button">Muu</button>
    </>
  );
}

it.each(['Korhonen', 'Aino Mäki', 'Aino'])(
  'keeps %s that may mean several, asks, and makes nobody new of it',
  async (words) => {
    const user = userEvent.setup();
    const onAdd = vi.fn();
    await renderScreen(<Person onAdd={onAdd} />);
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Henkilö' });
    await user.type(field, words);
    await user.tab();
    expect(field.value).toBe(words);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Valitse luettelosta tai lisää uutena.')).toBeDefined();
    expect(onAdd).not.toHaveBeenCalled();
    // Come back to and left again, it is still asked.
    await user.click(field);
    await user.tab();
    expect(field.value).toBe(words);
    expect(onAdd).not.toHaveBeenCalled();
    await user.click(field);
    await user.keyboard('{ArrowDown}{Enter}');
    await user.tab();
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByTestId('value').textContent).not.toBe('');
  },
);

it('takes the one whose whole name was typed, in whatever order, and a name that nobody has as new', async () => {
  const user = userEvent.setup();
  const onAdd = vi.fn();
  await renderScreen(<Person onAdd={onAdd} />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Henkilö' });
  await user.type(field, 'aino korhonen');
  await user.tab();
  expect(screen.getByTestId('value').textContent).toBe('0');
  expect(field.value).toBe('Korhonen Aino');
  await user.clear(field);
  await user.type(field, 'Uusi Henkilö');
  await user.tab();
  expect(onAdd).toHaveBeenCalledWith('Uusi Henkilö');
});

it('keeps words that name none of the choices where nothing can be added', async () => {
  const user = userEvent.setup();
  await renderScreen(<Person />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Henkilö' });
  await user.type(field, 'Xyz');
  await user.tab();
  expect(field.value).toBe('Xyz');
  expect(screen.getByText('Valitse luettelosta.')).toBeDefined();
});

const BODIES = [
  { value: 'om', label: 'Oikeusministeriö', hint: 'OM' },
  { value: 'sm', label: 'Sisäministeriö', hint: 'SM' },
  { value: 'tem', label: 'Työ- ja elinkeinoministeriö', hint: 'TEM' },
];

function Body() {
  const [value, setValue] = useState<string | null>(null);
  return <ComboBox label="Taho" options={BODIES} value={value} onChange={setValue} />;
}

it('offers the one of an abbreviation before those that merely hold its letters', async () => {
  const user = userEvent.setup();
  await renderScreen(<Body />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Taho' });
  await user.type(field, 'sm');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(field.value).toBe('Sisäministeriö');
  await user.clear(field);
  await user.type(field, 'elink');
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

it('takes an abbreviation that is typed and left for its one bearer', async () => {
  const user = userEvent.setup();
  await renderScreen(<Body />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Taho' });
  await user.type(field, 'OM');
  await user.tab();
  expect(field.value).toBe('Oikeusministeriö');
});

it('chooses the only one that is shown with Enter', async () => {
  const user = userEvent.setup();
  const changed = vi.fn<(value: string | null) => void>();
  const names = ['Sisäministeriö', 'Sosiaalivirasto'];
  const saved = vi.fn<() => void>();
  await renderScreen(
    <form onSubmit={saved}>
      <ComboBox
        label="Organisaatio"
        options={names.map((label) => ({ value: label, label }))}
        value={null}
        onChange={changed}
      />
    </form>,
  );
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Organisaatio' });
  await user.type(field, 'sisäm{Enter}');
  expect(changed.mock.calls).toEqual([['Sisäministeriö']]);
  expect(saved).not.toHaveBeenCalled();
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('shows its choices at a press into it where nothing stands there', async () => {
  const user = userEvent.setup();
  await renderScreen(<Rounds />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Kierros' });
  await user.tab();
  expect(document.activeElement).toBe(field);
  expect(screen.queryByRole('option')).toBeNull();
  await user.click(field);
  await user.click(screen.getByRole('option', { name: LONG }));
  expect(field.value).toBe(LONG);
  await user.click(field);
  expect(screen.queryByRole('option')).toBeNull();
});

/** Chooses from, or makes new ones for, a list of which it shows nothing itself. */
function Adder({ onAdd }: { onAdd: (name: string) => void }) {
  const [rest, setRest] = useState(['Korhonen Aino', 'Mäki Eino']);
  return (
    <ComboBox
      label="Lisää"
      options={rest.map((label) => ({ value: label, label }))}
      value={null}
      onChange={(chosen) => setRest(rest.filter((one) => one !== chosen))}
      onAdd={onAdd}
      addLabel={(text) => `Lisää ”${text}”`}
    />
  );
}

it('adds what nobody is called with Enter, and closes the list after each that was taken', async () => {
  const user = userEvent.setup();
  const onAdd = vi.fn();
  await renderScreen(<Adder onAdd={onAdd} />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Lisää' });
  await user.type(field, 'Virta{Enter}');
  expect(onAdd.mock.calls).toEqual([['Virta']]);
  expect(field.value).toBe('');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.type(field, 'Koski{ArrowDown}{Enter}');
  expect(onAdd.mock.calls).toEqual([['Virta'], ['Koski']]);
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.type(field, 'Kor{ArrowDown}{Enter}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.type(field, 'Ei');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Mäki Eino',
    'Lisää ”Ei”',
  ]);
});

it('keeps what is typed, and its choices, where Enter comes before one of several was gone to', async () => {
  const user = userEvent.setup();
  const onAdd = vi.fn();
  await renderScreen(<Adder onAdd={onAdd} />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Lisää' });
  await user.type(field, 'Kor{Enter}');
  expect(field.value).toBe('Kor');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(onAdd).not.toHaveBeenCalled();
});
