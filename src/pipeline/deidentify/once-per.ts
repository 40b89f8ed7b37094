/**
 * A function that is asked again and again for the same object (a letter's header, for each of its paragraphs) and
 * answers anew only when the object is another. It keeps nothing once the object is gone.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const held = made.get(key) ?? { value: make(key) };
    made.set(key, held);
    return held.value;
  };
}
