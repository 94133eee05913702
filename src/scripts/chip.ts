/** A condition that is chosen, as a button that takes it back. */
export function chip(label: string, onPress: () => void): HTMLLIElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.textContent = label;
  button.setAttribute('aria-label', `去掉 ${label}`);
  button.addEventListener('click', onPress);
  const item = document.createElement('li');
  item.append(button);
  return item;
}
