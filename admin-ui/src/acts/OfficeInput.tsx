import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { TextInput, type TextInputProps, useDataProvider } from 'react-admin';
import type { MovesData } from '../data.ts';

/** An office in free text, with those that already have measures to choose from. */
export function OfficeInput(props: TextInputProps) {
  const list = useId();
  const data = useDataProvider<MovesData>();
  const { data: programme } = useQuery({ queryKey: ['programme'], queryFn: () => data.programme(), staleTime: 60_000 });
  return (
    <>
      <TextInput {...props} slotProps={{ htmlInput: { list } }} />
      <datalist id={list}>
        {programme?.offices.map(office => (
          <option key={office} value={office} />
        ))}
      </datalist>
    </>
  );
}
