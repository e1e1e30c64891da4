package smolny.gui;

/** What F1 says. */
final class HelpPage {
    private HelpPage() {}

    /** A page of HTML. */
    static String text() {
        return """
            <html><body style='font-family:sans-serif'>
            <h2>How to use it</h2>
            <p>Days go by at the top. What you see is always the end of the day named there. Nothing you look at changes
            the run: the same scenario, seed and changes give the same history every time, here and on the command line.</p>
            <h3>What you see</h3>
            <p><b>Map.</b> A disc is a soviet, a square a front; size is electors, colour the share of deputies for soviet
            power, a dark edge a majority. Small dots are speakers: filled for soviet power, hollow for coalition. A ring
            widens where something happened.</p>
            <p><b>Chamber.</b> One mark is one deputy, always in the same place. Colour is the party he would declare;
            filled stands for soviet power, hollow for coalition. A seat that changed hands blinks once.</p>
            <p><b>Board.</b> Every unit of the soviet that makes the news: colour and number are support shown at its last
            meeting. A bar: that meeting resolved for soviet power. A flag: a commissar of the soviet.</p>
            <p><b>Charts.</b> Pale lines are the unchanged history with the same chances: where a line leaves its pale twin,
            your change has made a difference.</p>
            <p><b>Ledger.</b> Left: what happened here. Right: what the sources say.</p>
            <p><b>Time line.</b> Diamonds: bodies decide, filled once it is done, crossed if it failed. Discs come on their
            day, hollow where that is assumed. Dots are only on record. A blue ring: you moved it.</p>
            <h3>What you can do</h3>
            <p><b>Click an event</b> to take it out, move it, or put it back. <b>Click anything</b> else
            to read about it: a disc, a seat, a unit, a speaker.
            <b>Click the time line</b> to go to a day, earlier or later.</p>
            <p><b>Controls</b> change how people think and act: from tomorrow, or at the next start, as each says. <b>Scenario,
            Save as what-if</b> keeps what you changed as a file that gives the same history again.</p>
            <h3>Keys</h3>
            <table>
            <tr><td>Space</td><td>play and pause</td></tr>
            <tr><td>Left, right</td><td>one day back, one day on</td></tr>
            <tr><td>Home, End</td><td>to the eve, to the last day</td></tr>
            <tr><td>P</td><td>projector size</td></tr>
            <tr><td>Ctrl+1 to 6</td><td>map, chamber, board, charts, ledger, controls</td></tr>
            <tr><td>Ctrl+Z, Ctrl+Y</td><td>undo, redo</td></tr>
            <tr><td>Ctrl+R</td><td>start over</td></tr>
            <tr><td>Ctrl+O, Ctrl+S</td><td>open a scenario, save pictures</td></tr>
            <tr><td>Tab, then up and down, Enter</td><td>reach and choose anything inside a view</td></tr>
            <tr><td>F1</td><td>this page</td></tr>
            </table></body></html>
            """;
    }
}
