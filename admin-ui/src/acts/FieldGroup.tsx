import { Group } from './Group.tsx';
import type { Values } from './input.ts';
import { type KindProps, useField } from './useField.ts';

const at = (values: Values, path: string): Values =>
  path.split('.').reduce((inner: Values, name) => (inner[name] ?? {}) as Values, values);

/** Fields that make one term together: a source, a value of a day. */
export function FieldGroup({ field, draw }: KindProps) {
  const { label } = useField(field);
  return (
    <Group legend={label}>
      {(field.fields ?? []).map(inner =>
        draw({
          ...inner,
          name: `${field.name}.${inner.name}`,
          label: inner.label ?? (inner.name as 'name'),
          when: inner.when && ((values, about) => inner.when?.(at(values, field.name), about) ?? true),
        }),
      )}
    </Group>
  );
}
