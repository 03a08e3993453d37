/** The element closes its root; tests look inside all the same. */
export function openRoots() {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (how) {
    return attachShadow.call(this, { ...how, mode: 'open' });
  };
}
