/**
 * Returns `target` with some members replaced or added by `own`. All others behave as on `target`, including private fields and the `in` operator.
 */
export function overlay<T extends object, O extends object>(target: T, own: O): Omit<T, keyof O> & O {
  return new Proxy(target, {
    has: (_, name) => name in own || name in target,
    get(_, name) {
      if (name in own) return own[name as keyof O];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) as unknown as Omit<T, keyof O> & O;
}
