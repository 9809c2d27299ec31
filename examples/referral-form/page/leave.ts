/** Runs once Shift has been pressed three times in a row, as the Design System's “Exit this page” does. */
export function onThreeShifts(act: () => void): void {
  let presses = 0;
  let last = 0;
  addEventListener('keyup', ({ key, timeStamp }) => {
    presses = key === 'Shift' && timeStamp - last < 5000 ? presses + 1 : key === 'Shift' ? 1 : 0;
    last = timeStamp;
    if (presses === 3) act();
  });
}

/** Empties the screen at once and goes elsewhere; Back does not lead here again. */
export function leaveFor(address: string): void {
  document.title = '';
  document.body.replaceChildren();
  location.replace(address);
}
