"""Has LibreOffice accept, and refuse, all tracked changes of a document: the profile to use, the document, two results."""

import os
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
    for _ in range(240):
        try:
            return resolver.resolve(address)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def main(profile, document, accepted, refused):
    pipe = f"changes{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation={Path(profile).as_uri()}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ]
    )
    try:
        context = connect(pipe)
        services = context.ServiceManager
        desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        helper = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        for command, target in (("Accept", accepted), ("Reject", refused)):
            opened = desktop.loadComponentFromURL(
                Path(document).as_uri(), "_blank", 0, (option("Hidden", True),)
            )
            frame = opened.CurrentController.Frame
            helper.executeDispatch(frame, f".uno:{command}AllTrackedChanges", "", 0, ())
            opened.storeToURL(Path(target).as_uri(), (option("FilterName", "MS Word 2007 XML"),))
            opened.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
    finally:
        try:
            office.wait(20)
        except subprocess.TimeoutExpired:
            office.terminate()


main(*sys.argv[1:])
