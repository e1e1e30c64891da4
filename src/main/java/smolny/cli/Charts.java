package smolny.cli;

final class Charts {
    private Charts() {}

    static void draw(smolny.lab.record.ResultFolder r, smolny.lab.record.Recipe c) {}
}
