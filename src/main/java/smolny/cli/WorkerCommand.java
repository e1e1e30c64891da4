package smolny.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import smolny.lab.cluster.Member;
import smolny.lab.cluster.Place;

/** Lives through runs of sweeps in other processes. */
@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Live through runs of every 'smolny sweep --cluster' that it can reach, until it is ended. Workers may come and go",
            "at any time and may be killed: another makes what they had begun. They read the plan from the disk that all share."
        },
        footer = {
            "",
            "Examples:",
            "  smolny worker                                        on this machine",
            "  smolny worker --listen 10.0.0.7 --join 10.0.0.5      on another one, in a network that you trust",
            "",
            "Exit codes: 2 its program, plan or scenario is not that of the sweep; 130 ended by Ctrl-C."
        })
final class WorkerCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private PeerOptions peers = new PeerOptions();

    @Override
    public Integer call() throws InterruptedException {
        int count = threads.count();
        Place place = peers.place("a worker");
        try (Member member = Member.join(place, count)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("waits for runs at " + member.address() + ", one of " + member.size() + "; Ctrl-C ends it");
            out.flush();
            throw new Refusal("this worker leaves: " + member.leaves());
        }
    }
}
